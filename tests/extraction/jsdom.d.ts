// jsdom has no declarations of its own; this is what the tests use of it.
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string, options?: { readonly url?: string });
    readonly window: Window & Pick<typeof globalThis, "Document" | "Element" | "Range">;
  }
}

// jsonld has no declarations of its own; this is what the tests use of it.
declare module "jsonld" {
  interface Options {
    /** Answers with the context of an address. */
    readonly documentLoader: (url: string) => Promise<{
      readonly contextUrl: null;
      readonly documentUrl: string;
      readonly document: unknown;
    }>;
    /** Throws at every term that the context does not know and that would be dropped. */
    readonly safe?: boolean;
  }
  export function expand(input: unknown, options: Options): Promise<unknown[]>;
  export function compact(input: unknown, context: unknown, options: Options): Promise<unknown>;
  export function toRDF(input: unknown, options: Options & { format: string }): Promise<string>;
}

import { createGateway, type GatewayParts, type Manner } from "../../src/background/gateway.ts";

/** Headers of a page. */
export const HTML = { "content-type": "text/html; charset=utf-8" };
/** The address that most tests ask for. */
export const ADDRESS = "https://one.test/page";

/** Never aborted. */
export const signal = new AbortController().signal;

/** A response as the browser's fetch gives it: with the address at which it ended. */
export function responded(body: BodyInit | null, init: ResponseInit = {}, url = ADDRESS): Response {
  return Object.defineProperty(new Response(body, { headers: HTML, ...init }), "url", {
    value: url,
  });
}

/** As a linked page is asked for. */
export const PAGE: Manner = { formats: ["html", "plain"], pause: 0, keepFor: 0 };
/** As a reply for programs is asked for. */
export const DATA: Manner = { ...PAGE, formats: ["json", "plain", "html"] };

/** A gateway whose checks ask for pages. */
export function gateway(parts: Partial<GatewayParts>) {
  const open = createGateway({
    fetch: async (url) => responded("<p>Hello", {}, url),
    guard: async () => true,
    isAllowed: async () => true,
    cache: { find: async () => undefined, keep: async () => undefined },
    clock: () => Date.now(),
    ...parts,
  });
  return () => {
    const fetchPage = open();
    return (url: string, cancelled: AbortSignal, manner = PAGE) =>
      fetchPage(url, cancelled, manner);
  };
}

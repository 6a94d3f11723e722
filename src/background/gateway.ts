import { decode } from "../extraction/decode.ts";
import { judgeUrl } from "./judge-url.ts";
import { readBody, TooLargeError } from "./read-body.ts";
import { createSlots } from "./slots.ts";

/** What came of fetching one page. `why` is one sentence. */
export type Fetched =
  | {
      readonly kind: "found";
      /** Where it was found, after redirects. */
      readonly url: string;
      readonly format: "html" | "plain";
      readonly text: string;
    }
  | { readonly kind: "unreachable"; readonly why: string }
  | { readonly kind: "refused"; readonly why: string };

/** What the gateway stands on; handed in, so that it can be tested without a network. */
export interface GatewayParts {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Sets up the browser's own guard rules for our requests; false where they do not stand. */
  readonly guard: () => Promise<boolean>;
  /** Whether the reader allowed the hosts of a match pattern. */
  readonly isAllowed: (pattern: string) => Promise<boolean>;
}

/** Fetches a page. Rejects only when `signal` is aborted. */
export type FetchPage = (url: string, signal: AbortSignal) => Promise<Fetched>;

/** No answer within it, or not all of it. Milliseconds. */
const LONGEST_WAIT = 15_000;

/** Far above what an honest article makes us ask. Count of requests in one check. */
const MOST_REQUESTS = 60;

const FORMATS: Readonly<Record<string, "html" | "plain">> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/plain": "plain",
};

/**
 * How every request is made: without cookies, referrer and cache, and to public addresses alone
 * (Chromium's targetAddressSpace; other browsers ignore it and rely on the guard rules).
 */
const MANNER: RequestInit & { readonly targetAddressSpace: "public" } = {
  method: "GET",
  credentials: "omit",
  referrerPolicy: "no-referrer",
  cache: "no-store",
  redirect: "follow",
  targetAddressSpace: "public",
};

/** The browser's own fetch. */
export const networkFetch: GatewayParts["fetch"] = (url, init) => fetch(url, init);

/** The match pattern of all pages of an address's host, as the reader is asked for it. */
export const originPatternOf = (url: string): string => `${new URL(url).origin}/*`;

/**
 * The one way to the network. The returned function gives each check its own `FetchPage` with its
 * own budget; all checks share the slots.
 */
export function createGateway(parts: GatewayParts): () => FetchPage {
  const inTurn = createSlots();
  return () => {
    let made = 0;
    return async (address, signal) => {
      const judged = judgeUrl(address);
      if (judged.kind === "refused") return judged;
      const { href, hostname } = judged.url;
      if (!(await parts.isAllowed(originPatternOf(href)))) {
        return refused("Reading this site is not allowed in the extension's settings.");
      }
      if (++made > MOST_REQUESTS) return refused("This check has asked for too many pages.");
      return inTurn(hostname, async () => {
        signal.throwIfAborted();
        if (!(await parts.guard())) return refused("The guard against local addresses is missing.");
        return request(parts.fetch, href, signal);
      });
    };
  };
}

async function request(
  fetch: GatewayParts["fetch"],
  url: string,
  cancelled: AbortSignal,
): Promise<Fetched> {
  const inTime = AbortSignal.timeout(LONGEST_WAIT);
  try {
    const signal = AbortSignal.any([cancelled, inTime]);
    return await read(await fetch(url, { ...MANNER, signal }));
  } catch (error) {
    cancelled.throwIfAborted();
    if (inTime.aborted) return unreachable("The site did not answer within 15 seconds.");
    if (error instanceof TooLargeError) return unreachable("The page is larger than 5 MB.");
    return unreachable("The site could not be reached, or it leads on to another site.");
  }
}

async function read(response: Response): Promise<Fetched> {
  const outcome = judgeResponse(response);
  if ("format" in outcome) {
    const bytes = await readBody(response);
    const text = decode(bytes, response.headers.get("content-type") ?? "");
    return { kind: "found", url: response.url, format: outcome.format, text };
  }
  await response.body?.cancel();
  return outcome;
}

function judgeResponse(response: Response): Fetched | { readonly format: "html" | "plain" } {
  const judged = judgeUrl(response.url);
  if (judged.kind === "refused") return judged;
  const { status } = response;
  if ([401, 402, 403, 407, 429, 451].includes(status)) {
    return refused(`The site does not let it be read (it answered ${status}).`);
  }
  if (!response.ok) return unreachable(`The site has no such page now (it answered ${status}).`);
  const type = mediaTypeOf(response);
  const format = FORMATS[type];
  if (format === undefined) return unreachable(`It is no text page but ${type || "unnamed data"}.`);
  return { format };
}

const mediaTypeOf = (response: Response): string =>
  (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

const unreachable = (why: string): Fetched => ({ kind: "unreachable", why });
const refused = (why: string): Fetched => ({ kind: "refused", why });

import { decode } from "../extraction/decode.ts";
import type { Format, Reply } from "../sources/source.ts";
import { judgeUrl } from "./judge-url.ts";
import { readBody, TooLargeError } from "./read-body.ts";
import { retryAfter } from "./retry-after.ts";

/** What one request came to. */
export type Attempt =
  | Reply
  /** It may be answered soon: after `wait` milliseconds, where the host says so. Else it is `reply`. */
  | { readonly kind: "busy"; readonly wait: number | undefined; readonly reply: Failure };

type Failure = Extract<Reply, { readonly why: string }>;

/** What a request stands on. */
export interface RequestParts {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Whether the reader allowed the hosts of a match pattern. */
  readonly isAllowed: (pattern: string) => Promise<boolean>;
  /** The present moment. Milliseconds since 1970. */
  readonly clock: () => number;
}

/** A request's parts, and what it may read. */
interface Parts extends RequestParts {
  readonly formats: readonly Format[];
}

/** No answer within it, or not all of it. Milliseconds. */
const LONGEST_WAIT = 15_000;

const FORMATS: Readonly<Record<string, Format>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/plain": "plain",
  "application/json": "json",
  "text/json": "json",
  "text/x-json": "json",
  // So does the Wayback Machine call its JSON.
  "application/javascript": "json",
  "text/javascript": "json",
};

/** How every request is made: without cookies, referrer, cache and anything of our own. */
const MANNER: RequestInit = {
  method: "GET",
  credentials: "omit",
  referrerPolicy: "no-referrer",
  cache: "no-store",
  redirect: "follow",
};

/** Answers that mean: not you, or not without paying. */
const REFUSALS = [401, 402, 403, 407, 429, 451];
/** Answers after which another try is worth it. */
const BUSY = [429, 500, 502, 503, 504];
const GONE = [404, 410];

/** One request, and what came of it. Rejects only when `cancelled` is aborted. */
export async function attempt(url: string, cancelled: AbortSignal, parts: Parts): Promise<Attempt> {
  cancelled.throwIfAborted();
  const inTime = AbortSignal.timeout(LONGEST_WAIT);
  const signal = AbortSignal.any([cancelled, inTime]);
  try {
    return await read(await parts.fetch(url, { ...MANNER, signal }), parts);
  } catch (error) {
    cancelled.throwIfAborted();
    if (inTime.aborted) return unreachable("The site did not answer within 15 seconds.");
    if (error instanceof TooLargeError) return unreachable("The page is larger than 5 MB.");
    if (await leadsOn(url, signal, parts.fetch)) {
      return refused("It leads on to a site that you did not allow, or in a circle.");
    }
    cancelled.throwIfAborted();
    return unreachable("The site could not be reached.");
  }
}

/**
 * Whether an address whose reading failed answers with a redirect. Browsers tell neither that a rule
 * of ours stopped the next hop nor where it would have led, so it is asked for once more, unfollowed.
 */
async function leadsOn(
  url: string,
  signal: AbortSignal,
  fetch: RequestParts["fetch"],
): Promise<boolean> {
  try {
    const response = await fetch(url, { ...MANNER, redirect: "manual", signal });
    await response.body?.cancel();
    return response.type === "opaqueredirect";
  } catch {
    return false;
  }
}

async function read(response: Response, parts: Parts): Promise<Attempt> {
  const outcome = await judgeResponse(response, parts);
  if (outcome.kind === "readable") {
    const bytes = await readBody(response);
    const text = decode(bytes, response.headers.get("content-type") ?? "");
    return { kind: "found", url: response.url, format: outcome.format, text };
  }
  await response.body?.cancel();
  if (!BUSY.includes(response.status) || outcome.kind === "found") return outcome;
  const wait = retryAfter(response.headers.get("retry-after"), parts.clock());
  return { kind: "busy", wait, reply: outcome };
}

type Judged = Reply | { readonly kind: "readable"; readonly format: Format };

async function judgeResponse(
  { url, status, ok, headers }: Response,
  { isAllowed, formats }: Parts,
): Promise<Judged> {
  const judged = judgeUrl(url);
  if (judged.kind === "refused") return judged;
  const { origin, hostname } = judged.url;
  if (!(await isAllowed(`${origin}/*`))) {
    return refused(`It leads on to ${hostname}, which you did not allow.`);
  }
  if (REFUSALS.includes(status)) {
    return refused(`The site does not let it be read (it answered ${status}).`);
  }
  if (GONE.includes(status)) {
    return { kind: "not-found", why: `The site has no such page now (it answered ${status}).` };
  }
  if (!ok) return unreachable(`The site has a fault (it answered ${status}).`);
  const type = mediaTypeOf(headers);
  const format = FORMATS[type];
  if (format === undefined || !formats.includes(format)) {
    return unreachable(`It is no text page but ${type || "unnamed data"}.`);
  }
  return { kind: "readable", format };
}

const mediaTypeOf = (headers: Headers): string =>
  (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

const unreachable = (why: string) => ({ kind: "unreachable", why }) as const;
const refused = (why: string) => ({ kind: "refused", why }) as const;

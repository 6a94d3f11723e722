import type { Format, Reply } from "../sources/source.ts";
import { createBars } from "./bars.ts";
import { judgeUrl } from "./judge-url.ts";
import { type Attempt, attempt, type RequestParts } from "./request.ts";
import { createSlots } from "./slots.ts";

/** How one address is asked for. */
export interface Manner {
  /** What is read; everything else is called unreadable. */
  readonly formats: readonly Format[];
  /** After this request, before the next to its host. Milliseconds. */
  readonly pause: number;
  /** For how long a second check need not ask anew. Milliseconds; 0 for not at all. */
  readonly keepFor: number;
}

/** Replies of earlier checks. */
export interface ReplyCache {
  readonly find: (url: string) => Promise<Reply | undefined>;
  readonly keep: (url: string, reply: Reply, keepFor: number) => Promise<void>;
}

/** What the gateway stands on; handed in, so that it can be tested without a network. */
export interface GatewayParts extends RequestParts {
  /** Sets up the browser's own guard rules for our requests; false where they do not stand. */
  readonly guard: () => Promise<boolean>;
  readonly cache: ReplyCache;
}

/** Fetches what stands at an address. Rejects only when `signal` is aborted. */
export type FetchPage = (url: string, signal: AbortSignal, manner: Manner) => Promise<Reply>;

/** Far above what an honest article makes us ask. Count of requests in one check. */
const MOST_REQUESTS = 60;

/** While a worker only waits, a browser may end it after 30 s: no longer wait is worth it. Milliseconds. */
const LONGEST_RETRY = 20_000;
/** Before the second try at a host that does not say how long it needs. Milliseconds. */
const USUAL_RETRY = 2_000;
/** The browser's own fetch. */
export const networkFetch: GatewayParts["fetch"] = (url, init) => fetch(url, init);

/** The match pattern of all pages of an address's host, as the reader is asked for it. */
export const originPatternOf = (url: string): string => `${new URL(url).origin}/*`;

/**
 * The one way to the network. The returned function gives each check its own `FetchPage` with its
 * own budget; all checks share the slots, the hosts' pauses and the replies that are kept.
 */
export function createGateway(parts: GatewayParts): () => FetchPage {
  const slots = createSlots();
  const bars = createBars(parts.clock);

  /** One request in its turn, unless the host has asked for rest meanwhile. */
  const inTurn = ({ href, hostname }: URL, signal: AbortSignal, manner: Manner) =>
    slots.take(hostname, signal, async (): Promise<Attempt> => {
      const left = bars.leftFor(hostname);
      if (left > 0) return refused(`The site asked to be left alone for ${inWords(left)}.`);
      if (!(await parts.guard())) return refused("The guard against local addresses is missing.");
      try {
        return await attempt(href, signal, { ...parts, formats: manner.formats });
      } finally {
        slots.rest(hostname, manner.pause);
      }
    });

  /** Tries once more where the host says that it may answer soon. */
  const ask = async (url: URL, signal: AbortSignal, manner: Manner): Promise<Reply> => {
    const first = await inTurn(url, signal, manner);
    if (first.kind !== "busy") return first;
    const wait = first.wait ?? USUAL_RETRY;
    if (wait > LONGEST_RETRY) {
      bars.set(url.hostname, wait);
      return { kind: first.reply.kind, why: `The site asks to wait ${inWords(wait)}.` };
    }
    slots.rest(url.hostname, Math.max(wait, manner.pause));
    const second = await inTurn(url, signal, manner);
    if (second.kind !== "busy") return second;
    if (second.reply.kind === "refused") bars.set(url.hostname, second.wait ?? 0);
    return second.reply;
  };

  return () => {
    let made = 0;
    return async (address, signal, manner) => {
      const judged = judgeUrl(address);
      if (judged.kind === "refused") return judged;
      const { url } = judged;
      if (url.protocol !== "https:") return refused("Its address is not secure.");
      if (!(await parts.isAllowed(originPatternOf(url.href)))) {
        return refused("Reading this site is not allowed in the extension's settings.");
      }
      const kept = await parts.cache.find(url.href);
      if (kept !== undefined) return kept;
      if (++made > MOST_REQUESTS) return refused("This check has asked for too many pages.");
      const reply = await ask(url, signal, manner);
      if (manner.keepFor > 0 && (reply.kind === "found" || reply.kind === "not-found")) {
        await parts.cache.keep(url.href, reply, manner.keepFor);
      }
      return reply;
    };
  };
}

/** "45 seconds", "12 minutes". */
function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  if (seconds <= 90) return seconds === 1 ? "1 second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}

const refused = (why: string) => ({ kind: "refused", why }) as const;

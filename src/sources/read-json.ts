import { asRecord, asSparse, asOptional, asText, type Parser } from "../messages/parse.ts";
import type { Reply } from "./source.ts";

/** A reply that was understood, or why it was not. `why` is one sentence. */
export type Read<Value> =
  | { readonly kind: "read"; readonly value: Value }
  | { readonly kind: "not-found" }
  | { readonly kind: "unreachable" | "refused"; readonly why: string };

/** A list of results is a hundredth of it. UTF-16 code units. */
const LONGEST = 2_000_000;

/**
 * Reads a reply that should be JSON of one shape. All else than that is no answer: a page for people
 * in its place most often comes from a network that wants a login, and says nothing of what was asked.
 */
export function readJson<Value>(reply: Reply, parse: Parser<Value>): Read<Value> {
  if (reply.kind === "not-found") return { kind: "not-found" };
  if (reply.kind !== "found") return reply;
  const text = reply.text.trim();
  if (text === "") return unreachable("It answered with nothing.");
  if (reply.format === "html" || text.startsWith("<")) {
    return unreachable("A page for people came instead of data: the network may ask for a login.");
  }
  if (text.length > LONGEST) return unreachable("Its answer is larger than 2 MB.");
  try {
    const value: unknown = JSON.parse(text);
    return readError(value) ?? { kind: "read", value: parse(value) };
  } catch {
    return unreachable("Its answer could not be understood.");
  }
}

/** Codes with which the sources say "not you" or "not now", rather than that something is broken. */
const REFUSALS =
  /^(?:401|403|429|ratelimited|maxlag|blocked|autoblocked|permissiondenied|readapidenied|RESOURCE_EXHAUSTED|PERMISSION_DENIED|UNAUTHENTICATED)$/;

const asError = asRecord({
  error: asSparse(asRecord({ code: asCode, status: asOptional(asText) })),
});

/** An error that came as an ordinary reply, as MediaWiki's do: `{"error": {"code": …}}`. */
function readError(value: unknown): Read<never> | undefined {
  if (typeof value !== "object" || value === null || !("error" in value)) return undefined;
  const { code, status } = asError(value).error;
  const name = status ?? code;
  if (REFUSALS.test(name)) return { kind: "refused", why: `It does not answer now (${name}).` };
  return unreachable(`It could not answer (${name}).`);
}

/** A word with MediaWiki, a number with others. */
function asCode(value: unknown): string {
  return typeof value === "number" ? String(value) : asText(value);
}

const unreachable = (why: string) => ({ kind: "unreachable", why }) as const;

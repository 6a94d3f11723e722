import type { Reference } from "../core/references/reference.ts";
import { LINKED_PAGES, type PageAnswer, type Reply } from "../sources/source.ts";
import type { FetchPage, Manner } from "./gateway.ts";

/** Reads the HTML of a page to a reference; `undefined` where it holds no readable text. */
export type ParsePage = (html: string, url: string) => Promise<Reference | undefined>;

/** What the reading of linked pages stands on. */
export interface ReadingParts {
  readonly fetchPage: FetchPage;
  readonly parsePage: ParsePage;
  readonly manner: Pick<Manner, "pause" | "keepFor">;
  /** The present moment, ISO 8601. */
  readonly moment: () => string;
}

/** Reads one linked page through the gateway. Rejects only when `signal` is aborted. */
export async function readPage(
  url: string,
  signal: AbortSignal,
  { fetchPage, parsePage, manner, moment }: ReadingParts,
): Promise<PageAnswer> {
  const fetched = await fetchPage(url, signal, { ...manner, formats: ["html", "plain"] });
  // What a page that is gone once said nobody knows: that is no answer to what it holds.
  if (fetched.kind === "not-found") return { kind: "unreachable", why: fetched.why };
  if (fetched.kind !== "found") return fetched;
  const fetchedAt = moment();
  try {
    const reference = await referenceOf(fetched, url, parsePage);
    signal.throwIfAborted();
    if (reference === undefined || reference.text.trim() === "") return { kind: "empty" };
    const sha256 = await digest(reference.text);
    return { kind: "read", reference: { ...reference, fetched: fetchedAt, sha256 } };
  } catch (error) {
    signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    return { kind: "unreachable", why: `The page could not be understood: ${why}` };
  }
}

type Found = Extract<Reply, { kind: "found" }>;

/** A plain text is its own reading; its first line names it. */
function referenceOf(
  { format, text }: Found,
  url: string,
  parsePage: ParsePage,
): Promise<Reference | undefined> {
  if (format === "html") return parsePage(text, url);
  const plain = text.replace(/\r\n?/g, "\n").trim();
  const title = plain.split("\n", 1)[0] ?? "";
  return Promise.resolve({ url, title, source: LINKED_PAGES, text: plain });
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

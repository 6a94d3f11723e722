import {
  asListUpTo,
  asOptional,
  asRecord,
  asSparse,
  asText,
  asTextUpTo,
  asTruth,
} from "../messages/parse.ts";
import { readJson, type Read } from "./read-json.ts";
import type { Ask } from "./source.ts";

/** A page of a wiki as plain text: a line for each paragraph, headings as "== Name ==". */
export interface WikiPage {
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

/** Titles that a search asks for. More would be pages that nobody reads. Count of titles. */
const LIMIT = 5;

/** Longer than any page that a wiki lets be saved (2 MB). UTF-16 code units. */
const LONGEST_PAGE = 2_100_000;

const asSearch = asRecord({
  query: asRecord({ search: asListUpTo(LIMIT, asRecord({ title: asText })) }),
});

const asPages = asRecord({
  query: asRecord({
    pages: asListUpTo(
      1,
      asSparse(
        asRecord({
          title: asText,
          missing: asOptional(asTruth),
          extract: asOptional(asTextUpTo(LONGEST_PAGE)),
        }),
      ),
    ),
  }),
});

/** A wiki's own search (Action API, `list=search`): titles of pages, the best first. */
export async function searchWiki(
  host: string,
  words: string,
  ask: Ask,
): Promise<Read<readonly string[]>> {
  // Without `srwhat` a wiki that has no CirrusSearch looks at titles alone.
  const how = { srwhat: "text", srlimit: String(LIMIT), srprop: "" };
  const search = { list: "search", srsearch: words, ...how };
  const read = readJson(await ask(apiAddress(host, search)), asSearch);
  if (read.kind !== "read") return read;
  return { kind: "read", value: read.value.query.search.map(({ title }) => title) };
}

/** A page of a wiki as plain text (Action API, `prop=extracts`). */
export async function readWikiPage(host: string, title: string, ask: Ask): Promise<Read<WikiPage>> {
  const extract = { prop: "extracts", explaintext: "1", exsectionformat: "wiki", redirects: "1" };
  const read = readJson(await ask(apiAddress(host, { ...extract, titles: title })), asPages);
  if (read.kind !== "read") return read;
  const [page] = read.value.query.pages;
  if (page === undefined || page.missing === true) return { kind: "not-found" };
  if (page.extract === undefined) return { kind: "unreachable", why: "It gave no plain text." };
  return {
    kind: "read",
    value: { url: pageAddress(host, page.title), title: page.title, text: page.extract },
  };
}

function apiAddress(host: string, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({
    action: "query",
    format: "json",
    formatversion: "2",
    ...parameters,
  });
  return `https://${host}/w/api.php?${query.toString()}`;
}

const pageAddress = (host: string, title: string): string =>
  `https://${host}/wiki/${encodeURIComponent(title.replaceAll(" ", "_")).replaceAll("%2F", "/")}`;

import type { Reply } from "./sites.ts";

/** The wikis of the world, each with the id of the source that asks it. */
export const WIKI_HOSTS = { wikiquote: "en.wikiquote.org", wikipedia: "en.wikipedia.org" } as const;

/** What MediaWiki's search gives, by what it is asked for; nothing for all else. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  "Jen Psaki": ["Jen Psaki", "White House"],
  Putin: ["Vladimir Putin"],
};

/** Plain text of pages, by title; the words of the statement are public. */
const PAGES: Readonly<Record<string, string>> = {
  "Jen Psaki": `Jen Psaki was a press secretary.

== Quotes ==

=== 2022 ===
President Biden made clear that the United States and its allies and partners will respond decisively if Russia further invades Ukraine.
Statement, 2 January 2022`,
  "Vladimir Putin": "Vladimir Putin is a politician.\n\n== Quotes ==\n\n=== 2014 ===\nOther words.",
};

/** As MediaWiki answers, `formatversion=2`; what it is not asked by us it does not know. */
export function wikiReply({ pathname, searchParams }: URL): Reply {
  if (pathname !== "/w/api.php") return { status: 404, type: "text/plain", body: "Not found." };
  const title = searchParams.get("titles");
  const words = searchParams.get("srsearch");
  if (words !== null) {
    const search = (FOUND[words] ?? []).map((found) => ({ ns: 0, title: found, pageid: 1 }));
    return json({ batchcomplete: true, query: { search } });
  }
  const extract = title === null ? undefined : PAGES[title];
  const page = extract === undefined ? { title, missing: true } : { title, pageid: 1, extract };
  return json({ batchcomplete: true, query: { pages: [{ ns: 0, ...page }] } });
}

const json = (body: unknown): Reply => ({
  type: "application/json; charset=utf-8",
  body: JSON.stringify(body),
});

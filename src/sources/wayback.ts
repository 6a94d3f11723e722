import { queryKey } from "../core/references/query.ts";
import { asListUpTo, asOptional, asRecord, asSparse, asText } from "../messages/parse.ts";
import { readJson, type Read } from "./read-json.ts";
import type { Ask, Source } from "./source.ts";

const ARCHIVE = "archive.org";
const COPIES = "web.archive.org";
const SIX_HOURS = 21_600_000;

/** Before its first copy of anything: the copy nearest to it is a page's first. */
const BEGINNING = "19960101";

/** As in "20220103141500"; shorter where less is known. */
const TIMESTAMP = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)\d{0,6}$/;

const asAvailable = asRecord({
  archived_snapshots: asSparse(asRecord({ closest: asOptional(asRecord({ timestamp: asText })) })),
});

/** A heading row and the rows; no row at all where there is no copy. */
const asRows = asListUpTo(2, asListUpTo(1, asText));

/**
 * The Wayback Machine has copies of many pages with the moment of each: the first is proof that a
 * page stood there then. Its quick answer is known to say "none" wrongly, so that is only believed
 * once its list of copies says so too. News sites that it may not copy are missing, and a page may
 * be much older than its first copy.
 */
export const wayback: Source = {
  id: "wayback",
  title: "Wayback Machine",
  hosts: [ARCHIVE, COPIES],
  pause: 1_000,
  keepFor: SIX_HOURS,
  isOnAtFirst: false,
  offers: "Since when, at the latest, the article has stood at its address, with its first copy.",
  discloses:
    "To archive.org, and where that has no copy to web.archive.org: the address of the article, without tracking parameters. Not a word of it.",
  asks: ({ kind }) => kind === "first-seen",
  answers: {
    "first-seen": async (query, { ask }) => {
      const identity = { source: "wayback", query: queryKey(query) };
      const first = await firstCopy(query.url, ask);
      if (first.kind !== "read") return { ...identity, ...first };
      const reference = {
        url: `https://${COPIES}/web/${first.value}/${query.url}`,
        title: `First copy of ${dayOf(first.value)}`,
        source: "wayback",
        text: "",
        isExcerpt: true,
      };
      return { ...identity, kind: "found", references: [reference] };
    },
  },
};

/** The moment of the first copy, as the archive writes it. */
async function firstCopy(url: string, ask: Ask): Promise<Read<string>> {
  const nearest = new URLSearchParams({ url, timestamp: BEGINNING });
  const available = readJson(
    await ask(`https://${ARCHIVE}/wayback/available?${nearest.toString()}`),
    asAvailable,
  );
  if (available.kind !== "read") return available;
  const { closest } = available.value.archived_snapshots;
  if (closest !== undefined) return asMoment(closest.timestamp);
  const list = new URLSearchParams({ url, output: "json", limit: "1", fl: "timestamp" });
  const copies = readJson(await ask(`https://${COPIES}/cdx/search/cdx?${list.toString()}`), asRows);
  if (copies.kind !== "read") return copies;
  const timestamp = copies.value[1]?.[0];
  return timestamp === undefined ? { kind: "not-found" } : asMoment(timestamp);
}

const asMoment = (timestamp: string): Read<string> =>
  TIMESTAMP.test(timestamp)
    ? { kind: "read", value: timestamp }
    : { kind: "unreachable", why: "Its answer could not be understood." };

const WRITTEN = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

function dayOf(timestamp: string): string {
  const { year, month, day } = TIMESTAMP.exec(timestamp)?.groups ?? {};
  return WRITTEN.format(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

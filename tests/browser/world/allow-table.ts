import { ADDRESSES } from "./sites.ts";
import { WIKI_HOSTS } from "./wikis.ts";
import type { RecordedRequest } from "./world.ts";

/** All that one source may send in a check of the seed page. */
export interface Row {
  readonly source: string;
  readonly host: string;
  readonly path: string;
  /** By name of parameter; a request has no others, and each at most once. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

/** What every reply of MediaWiki's API is asked in. */
const API = { action: ["query"], format: ["json"], formatversion: ["2"] };
const SEARCH = { list: ["search"], srwhat: ["text"], srlimit: ["5"], srprop: [""] };
const EXTRACT = {
  prop: ["extracts"],
  explaintext: ["1"],
  exsectionformat: ["wiki"],
  redirects: ["1"],
};

const linked = [ADDRESSES.statement, ADDRESSES.post, ADDRESSES.talks, ADDRESSES.briefing].map(
  (address): Row => {
    const { hostname, pathname } = new URL(address);
    return { source: "linked-pages", host: hostname, path: pathname, parameters: {} };
  },
);

/** Everything that may leave in a check of the seed page, whatever is switched on. */
export const ALLOW_TABLE: readonly Row[] = [
  ...linked,
  {
    source: "wikiquote",
    host: WIKI_HOSTS.wikiquote,
    path: "/w/api.php",
    parameters: { ...API, ...SEARCH, srsearch: ["Jen Psaki", "Zelensky", "Putin", "Biden"] },
  },
  {
    source: "wikiquote",
    host: WIKI_HOSTS.wikiquote,
    path: "/w/api.php",
    parameters: { ...API, ...EXTRACT, titles: ["Jen Psaki", "Vladimir Putin"] },
  },
  {
    source: "wikipedia",
    host: WIKI_HOSTS.wikipedia,
    path: "/w/api.php",
    parameters: {
      ...API,
      ...SEARCH,
      srsearch: [
        "Jen Psaki president partners respond decisively invades ukraine",
        "Zelensky international lecture proves special nature relationship",
        "Zelensky partners escalation oligarchy discussed appreciate steadfast",
        "Putin complete rupture relations countries severely undermined",
        "Biden united commitment ukraine sovereignty territorial integrity",
      ],
    },
  },
  {
    source: "wayback",
    host: "archive.org",
    path: "/wayback/available",
    parameters: { url: [ADDRESSES.seed], timestamp: ["19960101"] },
  },
  {
    source: "wayback",
    host: "web.archive.org",
    path: "/cdx/search/cdx",
    parameters: { url: [ADDRESSES.seed], output: ["json"], limit: ["1"], fl: ["timestamp"] },
  },
];

/** Names of headers that a browser itself sends with a plain GET. */
const HEADERS = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "cache-control",
  "connection",
  "dnt",
  "host",
  "pragma",
  "priority",
  "te",
  "sec-ch-ua",
  "sec-ch-ua-mobile",
  "sec-ch-ua-platform",
  "sec-fetch-dest",
  "sec-fetch-mode",
  "sec-fetch-site",
  "sec-fetch-storage-access",
  "sec-gpc",
  "user-agent",
]);

/** The source for which a request is in the table; `undefined` where it is in none of its rows. */
export const sourceOf = (request: RecordedRequest): string | undefined =>
  ALLOW_TABLE.find((row) => isOf(row, request))?.source;

function isOf(row: Row, { method, url, headers }: RecordedRequest): boolean {
  const { protocol, hostname, port, pathname, searchParams } = new URL(url);
  const given = [...searchParams];
  const isIn = ([name, value]: readonly [string, string]) =>
    row.parameters[name]?.includes(value) === true;
  return (
    method === "GET" &&
    protocol === "https:" &&
    port === "" &&
    hostname === row.host &&
    pathname === row.path &&
    given.every(isIn) &&
    new Set(given.map(([name]) => name)).size === Object.keys(row.parameters).length &&
    given.length === Object.keys(row.parameters).length &&
    Object.keys(headers).every((name) => HEADERS.has(name))
  );
}

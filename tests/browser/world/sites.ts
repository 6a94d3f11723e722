import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DATE_PAGES } from "./date-pages.ts";
import { hostilePage } from "./hostile-pages.ts";
import { ARCHIVE_HOSTS, archiveReply } from "./archive.ts";
import { WIKI_HOSTS, wikiReply } from "./wikis.ts";

const DEMO = resolve(import.meta.dirname, "../../../demo");
const WRITTEN = resolve(import.meta.dirname, "../../pages");

/** The addresses of the demo world that people and tests go to. */
export const ADDRESSES = {
  /** The seed: a wire story, machine translated, spun and republished by a content farm. */
  seed: "https://www.daily-herald-online.test/world/biden-us-respond-decisively-to-russias-final-invasion-of-ukraine/",
  listing: "https://www.daily-herald-online.test/",
  /** A plain local news story in native English. */
  native: "https://www.harbour-gazette.test/news/ferry-returns/",
  pdf: "https://www.harbour-gazette.test/reports/piles.pdf",
  statement:
    "https://statements.whitehouse.test/2022/01/02/call-with-president-zelenskyy-of-ukraine/",
  post: "https://posts.zelenskyy-office.test/status/2022-01-02",
  briefing: "https://briefings.kremlin-press.test/2021/12/31/ushakov/",
  talks: "https://www.security-talks.test/calendar/2022-01/",
} as const;

/** The hosts that the seed page links for its official wordings. */
export const OFFICIAL_HOSTS = [
  new URL(ADDRESSES.statement).hostname,
  new URL(ADDRESSES.post).hostname,
  new URL(ADDRESSES.briefing).hostname,
  new URL(ADDRESSES.talks).hostname,
] as const;

/** Every path of this host is a page of hostile-pages.ts. */
export const HOSTILE_HOST = "hostile.test";

/** A public name that leads, by a redirect, into the reader's own network. */
export const SHORTENER_HOST = "short.test";

/** How the world answers one request. */
export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly location?: string;
  readonly body?: string | Buffer;
}

const CSS = "text/css; charset=utf-8";

/** Address to file. */
const FILES: Readonly<Record<string, { readonly file: string; readonly type?: string }>> = {
  [ADDRESSES.seed]: { file: `${DEMO}/daily-herald-online/article.html` },
  [ADDRESSES.listing]: { file: `${DEMO}/daily-herald-online/listing.html` },
  "https://www.daily-herald-online.test/theme.css": {
    file: `${DEMO}/daily-herald-online/theme.css`,
    type: CSS,
  },
  [ADDRESSES.native]: { file: `${DEMO}/harbour-gazette/article.html` },
  [ADDRESSES.statement]: { file: `${DEMO}/official/statement.html` },
  [ADDRESSES.post]: { file: `${DEMO}/official/post.html` },
  [ADDRESSES.briefing]: { file: `${DEMO}/official/ushakov.html` },
  [ADDRESSES.talks]: { file: `${DEMO}/official/talks.html` },
  ...Object.fromEntries(
    Object.entries(DATE_PAGES).map(([url, name]) => [url, { file: `${WRITTEN}/dates/${name}` }]),
  ),
};

const HOSTS = new Set([
  ...[...Object.values(ADDRESSES), ...Object.keys(DATE_PAGES)].map(
    (address) => new URL(address).hostname,
  ),
  HOSTILE_HOST,
  SHORTENER_HOST,
  ...Object.values(WIKI_HOSTS),
  ...ARCHIVE_HOSTS,
]);

/** Whether the world has a site of this name. */
export const isHostOfWorld = (host: string): boolean => HOSTS.has(host);

/** The answer to a request, or `undefined` for an address outside the world. */
export function replyTo(url: URL, { canary }: { readonly canary: number }): Reply | undefined {
  if (!isHostOfWorld(url.hostname)) return undefined;
  if (url.hostname === SHORTENER_HOST) {
    return { status: 302, location: `http://127.0.0.1:${canary}/secret` };
  }
  if (ARCHIVE_HOSTS.includes(url.hostname)) return archiveReply(url);
  if (Object.values<string>(WIKI_HOSTS).includes(url.hostname)) return wikiReply(url);
  if (url.hostname === HOSTILE_HOST) return hostilePage(url);
  if (url.href === ADDRESSES.pdf) return { type: "application/pdf", body: SMALLEST_PDF };
  if (url.pathname === "/official.css") return fromFile(`${DEMO}/official/official.css`, CSS);
  const page = FILES[url.href];
  return page === undefined
    ? { status: 404, type: "text/plain", body: "Not found." }
    : fromFile(page.file, page.type);
}

const fromFile = (file: string, type = "text/html; charset=utf-8"): Reply => ({
  type,
  body: readFileSync(file),
});

/** One empty page; readers forgive the missing table of offsets. */
const SMALLEST_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

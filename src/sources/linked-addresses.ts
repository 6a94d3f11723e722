/** A check is not a crawl: a news story links two or three pages of its sources. Count of pages. */
const MOST_PAGES = 12;

/** Parameters that tell a site who clicked where, and nothing of the page. Lower case. */
const TRACKING = new Set([
  "_ga",
  "_gl",
  "_hsenc",
  "_hsmi",
  "cmpid",
  "dclid",
  "fbclid",
  "gad_source",
  "gbraid",
  "gclid",
  "gclsrc",
  "igshid",
  "mc_cid",
  "mc_eid",
  "mkt_tok",
  "msclkid",
  "oly_anon_id",
  "oly_enc_id",
  "rb_clickid",
  "s_cid",
  "smid",
  "smtyp",
  "ttclid",
  "twclid",
  "vero_id",
  "wbraid",
  "wickedid",
  "yclid",
]);
const TRACKING_FAMILIES = /^(?:utm|hsa|mtm|pk|piwik|matomo)_/;

/**
 * The address under which a linked page is asked for: https, without fragment and tracking
 * parameters. `undefined` for what is no web address.
 */
export function askedAddress(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  // Nobody on the way shall see which page is read.
  url.protocol = "https:";
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) {
    if (isTracking(name.toLowerCase())) url.searchParams.delete(name);
  }
  return url.href;
}

const isTracking = (name: string): boolean => TRACKING.has(name) || TRACKING_FAMILIES.test(name);

/**
 * The pages to read of those that an article links, each once: those of other sites, for there
 * stand the words that it quotes; only where it links none, those of its own. No site's front page,
 * and not the article itself under any of its own addresses.
 */
export function linkedAddresses(
  links: readonly string[],
  own: readonly string[],
): readonly string[] {
  const ownPages = new Set(own.map(askedAddress));
  const ownHosts = new Set(own.map(hostOf));
  const asked = links.map(askedAddress).filter((address) => address !== undefined);
  const pages = [...new Set(asked)].filter(
    (address) => !ownPages.has(address) && !isFrontPage(address),
  );
  const elsewhere = pages.filter((address) => !ownHosts.has(hostOf(address)));
  return (elsewhere.length > 0 ? elsewhere : pages).slice(0, MOST_PAGES);
}

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : "";

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === "/" && search === "";
}

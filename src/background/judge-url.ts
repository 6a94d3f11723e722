/** What was decided about an address that something outside wants us to fetch. */
export type Judged =
  | { readonly kind: "allowed"; readonly url: URL }
  /** One sentence. */
  | { readonly kind: "refused"; readonly why: string };

/** Longer addresses carry data, they do not name a page. Code units. */
const LONGEST_URL = 2_048;

/**
 * Endings of names that belong to a local network: RFC 6761, RFC 6762, RFC 8375, and what routers
 * and clouds use ("metadata.google.internal"). `onion` is reached by Tor alone.
 */
const LOCAL_ENDINGS = [
  "localhost",
  "localdomain",
  "local",
  "internal",
  "intranet",
  "private",
  "corp",
  "home",
  "lan",
  "home.arpa",
  "onion",
] as const;

/** Public names that resolve to whatever address they contain, or to the reader's own machine. */
const ECHOING_HOSTS = [
  "nip.io",
  "sslip.io",
  "xip.io",
  "localtest.me",
  "lvh.me",
  "vcap.me",
  "lacolhost.com",
] as const;

/** The names that the guard rules keep our requests from, with all names under them. */
export const LOCAL_HOSTS: readonly string[] = [...LOCAL_ENDINGS, ...ECHOING_HOSTS];

/** `new URL` has turned every spelling of an IPv4 address ("0x7f.1") into this one. */
const DOTTED_QUAD = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * Whether an address may be fetched: a public name over http or https, at its own port, without a
 * login. Says nothing of where the name leads: the guard rules and the browser see to that.
 */
export function judgeUrl(address: string): Judged {
  if (!URL.canParse(address)) return refused("It is not an address.");
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return refused("Only web pages are read.");
  }
  if (url.href.length > LONGEST_URL) return refused("Its address is too long.");
  if (url.username !== "" || url.password !== "") return refused("Its address holds a login.");
  if (url.port !== "") return refused("It does not stand at the web's own port.");
  return judgeHost(url);
}

function judgeHost(url: URL): Judged {
  const host = url.hostname;
  if (host.startsWith("[") || DOTTED_QUAD.test(host)) {
    return refused("It is a numeric address, which may lie in the reader's own network.");
  }
  if (host.endsWith(".")) return refused("Its host ends in a dot.");
  if (!host.includes(".")) return refused("It lies in the reader's own network.");
  if (LOCAL_HOSTS.some((local) => host === local || host.endsWith(`.${local}`))) {
    return refused("It lies in the reader's own network.");
  }
  return { kind: "allowed", url };
}

const refused = (why: string): Judged => ({ kind: "refused", why });

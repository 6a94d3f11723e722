/** The parts of an address, or `undefined` where it is none. */
export const parseAddress = (address: string): URL | undefined =>
  URL.canParse(address) ? new URL(address) : undefined;

/** The host of an address as a reader knows it, without "www."; the address itself where it has none. */
export const hostOf = (address: string): string =>
  (parseAddress(address)?.hostname || address).replace(/^www\./, "");

/** The host, and the path where it says something. */
export function shortAddress(address: string): string {
  const path = parseAddress(address)?.pathname ?? "/";
  return path === "/" ? hostOf(address) : `${hostOf(address)}${readable(path)}`;
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path; // not every path is well-formed UTF-8
  }
}

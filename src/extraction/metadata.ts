import type { ArticleData } from "./json-ld.ts";
import { nativeMethod, nativeValue } from "./native.ts";

/** Longer ones are no names. UTF-16 code units. */
const LONGEST_NAME = 200;

/** The values of the document's meta elements, by property or name in small letters; first wins. */
export function metaValues(document: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of nativeMethod(document, "querySelectorAll")("meta[content]")) {
    const content = (element.getAttribute("content") ?? "").trim();
    if (content === "") continue;
    for (const attribute of ["property", "name", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.toLowerCase().trim();
      if (name !== undefined && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}

/** The address of a document: of its own choice where that is on the same site, never another's. */
export function addressOf(document: Document): string | undefined {
  const own = webAddress(nativeValue(document, "URL"));
  const link = nativeMethod(document, "querySelector")('link[rel="canonical"]');
  const canonical = webAddress(link?.getAttribute("href"), own?.href);
  const isOfSameSite = own === undefined || own.host === canonical?.host;
  const address = isOfSameSite ? (canonical ?? own) : own;
  if (address === undefined) return undefined;
  address.hash = "";
  return address.href;
}

/** An http or https address, made absolute, or `undefined` for anything else. */
export function webAddress(text: unknown, base?: string): URL | undefined {
  if (typeof text !== "string" || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
}

/** The language that the document declares (BCP 47). */
export function languageOf(document: Document, meta: ReadonlyMap<string, string>) {
  const root = nativeValue(document, "documentElement");
  const declared = root.getAttribute("lang") ?? root.getAttribute("xml:lang");
  return [declared, meta.get("content-language"), meta.get("og:locale")]
    .map((language) => language?.split(",", 1)[0]?.trim().replaceAll("_", "-"))
    .find(
      (language) => language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(language),
    );
}

/** Who wrote the article, by the surest of what the page says. */
export function bylineOf(
  articles: readonly ArticleData[],
  meta: ReadonlyMap<string, string>,
  visible: string | undefined,
): string | undefined {
  const said = [
    ...articles.map(({ byline }) => byline),
    meta.get("author"),
    meta.get("parsely-author"),
    meta.get("dc.creator"),
    meta.get("article:author"),
    visible,
  ];
  return said
    .map((name) =>
      name
        ?.replace(/\s+/g, " ")
        .trim()
        .replace(/^by:? /i, ""),
    )
    .find(isName);
}

/** The name of the site that published the article. */
export const siteNameOf = (
  articles: readonly ArticleData[],
  meta: ReadonlyMap<string, string>,
): string | undefined =>
  [meta.get("og:site_name"), ...articles.map(({ publisher }) => publisher)].find(isName);

const isName = (name: string | undefined): name is string =>
  name !== undefined && name !== "" && name.length <= LONGEST_NAME && !/^https?:/.test(name);

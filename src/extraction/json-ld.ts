import { nativeMethod } from "./native.ts";
import { similarity } from "./similarity.ts";

/** What a page's JSON-LD says of an article. Every field is as the page wrote it. */
export interface ArticleData {
  readonly headline: string | undefined;
  readonly url: string | undefined;
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly byline: string | undefined;
  readonly publisher: string | undefined;
}

/** Headlines that share fewer words are not of one article. */
const SAME_HEADLINE = 0.5;

/** Longer scripts are data, not metadata. UTF-16 code units. */
const LONGEST_SCRIPT = 1_000_000;
/** How deep and how far the data of a hostile page is followed. */
const DEEPEST = 6;
const MOST_NODES = 1_000;

/** Article, NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report … */
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;
/** Where an article stands in other data. Elsewhere (comments, related items) it is another one. */
const CONTAINERS = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"] as const;
/** Control characters are not allowed in JSON's strings, and are common there. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u001f]+/g;

/** The articles that the JSON-LD of a document describes, in the order of the document. */
export function articleData(document: Document): readonly ArticleData[] {
  const scripts = nativeMethod(document, "querySelectorAll")('script[type="application/ld+json"]');
  return [...scripts].flatMap((script) => articlesIn(parse(script.textContent ?? "")));
}

function parse(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return undefined;
  const json = text.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, "");
  try {
    return JSON.parse(json.replace(CONTROLS, " "));
  } catch {
    // Many pages have broken metadata; the other scripts and elements still count.
    return undefined;
  }
}

function articlesIn(root: unknown): readonly ArticleData[] {
  const found: ArticleData[] = [];
  let visited = 0;
  const visit = (value: unknown, depth: number): void => {
    visited += 1;
    if (depth > DEEPEST || visited > MOST_NODES) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    const node = asRecord(value);
    if (node === undefined) return;
    if (asList(node["@type"]).some((type) => ARTICLE_TYPE.test(asText(type) ?? ""))) {
      found.push(articleOf(node));
    }
    for (const name of CONTAINERS) visit(node[name], depth + 1);
  };
  visit(root, 0);
  return found;
}

type JsonRecord = Readonly<Record<string, unknown>>;

const articleOf = (node: JsonRecord): ArticleData => ({
  headline: asText(node["headline"]) ?? asText(node["name"]),
  url: asText(node["url"]) ?? asText(node["mainEntityOfPage"]) ?? idOf(node["mainEntityOfPage"]),
  published: asText(node["datePublished"]),
  modified: asText(node["dateModified"]),
  byline: namesOf(node["author"] ?? node["creator"]),
  publisher: namesOf(node["publisher"]),
});

const asRecord = (value: unknown): JsonRecord | undefined =>
  typeof value === "object" && value !== null ? (value as JsonRecord) : undefined;

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const asText = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

const idOf = (value: unknown): string | undefined => asText(asRecord(value)?.["@id"]);

function namesOf(value: unknown): string | undefined {
  const names = asList(value)
    .slice(0, 10)
    .flatMap((person) => asText(person) ?? asText(asRecord(person)?.["name"]) ?? []);
  return names.length === 0 ? undefined : names.join(", ");
}

/** Those data whose address or headline is the page's; where the page has only one, that one. */
export function dataOfPage(
  articles: readonly ArticleData[],
  { title, url }: { readonly title: string; readonly url: string | undefined },
): readonly ArticleData[] {
  const isSame = (article: ArticleData): boolean =>
    (article.url !== undefined && url !== undefined && pathOf(article.url) === pathOf(url)) ||
    (article.headline !== undefined && similarity(article.headline, title) >= SAME_HEADLINE);
  const same = articles.filter(isSame);
  return same.length > 0 || articles.length !== 1 ? same : articles;
}

const pathOf = (url: string): string =>
  url.replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, "").replace(/\/$/, "");

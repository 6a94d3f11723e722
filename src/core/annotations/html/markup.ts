const HTML = Symbol("html");

/** HTML in which all text is escaped. Only this file makes it: no data can pose as it. */
export interface Markup {
  readonly [HTML]: string;
}

/** What an element holds. Text is text: it is escaped, whatever it looks like. */
export type Content = string | Markup | undefined | readonly Content[];

/** The only attributes there are: none that runs, styles or loads anything. */
type AttributeName =
  | "aria-hidden"
  | "aria-label"
  | "aria-labelledby"
  | "charset"
  | "class"
  | "content"
  | "data-short"
  | "dir"
  | "href"
  | "http-equiv"
  | "id"
  | "lang"
  | "name"
  | "rel"
  | "role"
  | "scope"
  | "title";

/** Attributes by name; those that are `undefined` are left out. */
export type Attributes = Readonly<Partial<Record<AttributeName, string | undefined>>>;

/** An element with its attributes and what it holds, in order. */
export function element(name: string, attributes: Attributes, ...content: Content[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value = ""]) => ` ${attribute}="${escaped(value)}"`);
  const start = `<${name}${written.join("")}>`;
  return { [HTML]: VOID.has(name) ? start : `${start}${htmlOf(content)}</${name}>` };
}

/** A style sheet of our own. It is the one text that is not escaped, so nothing else may come here. */
export const styleSheet = (css: string): Markup => ({ [HTML]: `<style>${css}</style>` });

/** The text of a file that holds the page. */
export const fileOf = (page: Markup): string => `<!doctype html>\n${page[HTML]}\n`;

/** Elements without an end. */
const VOID = new Set(["meta", "br"]);

function htmlOf(content: Content): string {
  if (content === undefined) return "";
  if (typeof content === "string") return escaped(content);
  return HTML in content ? content[HTML] : content.map(htmlOf).join("");
}

/**
 * Escapes for text and for attributes in quotes. A parser takes a plain carriage return for a line
 * break, and drops NUL.
 */
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"'`\r\0]/g, (character) => ESCAPES[character] ?? "\ufffd");

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
  "\r": "&#13;",
};

import { hardenClone } from "./harden-clone.ts";
import { nativeMethod } from "./native.ts";

/** A copy of a page that Readability may take apart. */
export interface PreparedPage {
  readonly clone: Document;
  /** Every text node of the page, in its order. */
  readonly texts: readonly Text[];
  /** Their copies in the clone. */
  readonly copies: readonly Text[];
}

const TEXT_NODES = 4;

/** Our own elements carry this attribute; the others stand over pages and were taken for articles. */
const DROPPED =
  '[data-palimpsest],[id^="onetrust"],[id^="sp_message"],[id^="didomi"],[id^="usercentrics"],[id^="CybotCookie"],[class*="cookie-banner"],[class*="cookie-consent"],[class^="qc-cmp"]';

/** No text of the page, and much to walk through. */
const WITHOUT_TEXT = "script,noscript,style,svg>*,head>:not(title)";

/** A page with more text than this is not read: a long novel has less. UTF-16 code units. */
const LONGEST_PAGE = 1_500_000;

/** Copies and hardens a page. */
export function preparePage(document: Document): PreparedPage | "too-complex" {
  const clone = nativeMethod(document, "cloneNode")(true) as Document;
  const texts = textsOf(document);
  const copies = textsOf(clone);
  if (hardenClone(clone) === "too-complex") return "too-complex";
  for (const element of clone.querySelectorAll(`${WITHOUT_TEXT},${DROPPED}`)) element.remove();
  if ((clone.documentElement.textContent ?? "").length > LONGEST_PAGE) return "too-complex";
  for (const link of clone.querySelectorAll('a[href^="#"]')) {
    if (/^\s*skip to\b/i.test(link.textContent)) link.remove();
  }
  return { clone, texts, copies };
}

function textsOf(document: Document): readonly Text[] {
  const walker = nativeMethod(document, "createTreeWalker")(document, TEXT_NODES);
  const texts: Text[] = [];
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    texts.push(text as Text); // it walks over no others
  }
  return texts;
}

import { hardenClone } from "./harden-clone.ts";
import { hiddenTexts } from "./hidden-texts.ts";
import { nativeMethod } from "./native.ts";
import { pageText, type Stretch } from "./page-text.ts";

/** A copy of a page that Readability may take apart, and the page's text as it was before. */
export interface PreparedPage {
  readonly clone: Document;
  readonly stretches: readonly Stretch[];
}

const TEXT_NODES = 4;

/** Our own elements on the page carry this attribute: their text is not the page's. */
const OUR_OWN = "[data-palimpsest]";

/** What stands before or over every page, and was taken for articles. */
const OVERLAYS =
  '[id^="onetrust"],[id^="sp_message_container"],[id^="didomi"],[id^="usercentrics"],[id^="CybotCookiebot"],[class*="cookie-banner"],[class*="cookie-consent"],[class^="qc-cmp"]';

/** Hidden without any style sheet. With layout the page itself is asked. */
const STATICALLY_HIDDEN =
  '[hidden],[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],[style*="visibility: hidden"]';

/** Copies and hardens a page, drops what a reader cannot see, and reads the rest. */
export function preparePage(document: Document): PreparedPage | "too-complex" {
  const clone = nativeMethod(document, "cloneNode")(true) as Document;
  const liveOf = pairTexts(clone, document);
  if (hardenClone(clone) === "too-complex") return "too-complex";
  drop(clone, `${OUR_OWN},${OVERLAYS}`);
  const hidden = hiddenTexts(document, liveOf);
  if (hidden === "no-layout") drop(clone, STATICALLY_HIDDEN);
  else for (const text of hidden) text.data = "";
  dropSkipLinks(clone);
  return { clone, stretches: pageText(clone, liveOf) };
}

/** The text nodes of a clone with their counterparts on the page. */
function pairTexts(clone: Document, document: Document): ReadonlyMap<Text, Text> {
  const clones = textsUnder(clone);
  const lives = textsUnder(document);
  const pairs = new Map<Text, Text>();
  while (clones.nextNode() !== null && lives.nextNode() !== null) {
    pairs.set(clones.currentNode as Text, lives.currentNode as Text);
  }
  return pairs;
}

const textsUnder = (document: Document): TreeWalker =>
  nativeMethod(document, "createTreeWalker")(document, TEXT_NODES);

function drop(clone: Document, selector: string): void {
  for (const element of clone.querySelectorAll(selector)) element.remove();
}

function dropSkipLinks(clone: Document): void {
  for (const link of clone.querySelectorAll('a[href^="#"]')) {
    if (/^\s*skip to\b/i.test(link.textContent ?? "")) link.remove();
  }
}

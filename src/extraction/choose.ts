import { preparePage, type PreparedPage } from "./prepare-page.ts";
import { readability, STRICTNESS, type Choice } from "./readability.ts";
import type { Sight } from "./sight.ts";

/** What Readability chose, and the page that it chose from. */
export interface ChosenPage {
  /** Every text node of the page, in its order. */
  readonly texts: readonly Text[];
  /** Those of them that belong to the article and are seen. */
  readonly chosen: ReadonlySet<Text>;
  readonly choice: Choice;
}

/** A choice of fewer code units is tried again less strictly, as Readability itself does it. */
const ENOUGH = 500;

/** Where a greater share of the choice is hidden, the hidden text misled Readability. */
const MOST_HIDDEN = 0.1;

const NOT_BLANK = /[^ \t\n\f\r]/;

/**
 * The longest of what Readability chooses of a page, strict cleaning first. Each attempt takes a
 * fresh copy, so that every text node has its counterpart on the page. What no reader sees is left
 * out: from the choice where it is little, from the copy where it is much.
 */
export function choose(
  document: Document,
  sightOf: (text: Text) => Sight,
): ChosenPage | "no-article" | "too-complex" {
  let longest: ChosenPage | undefined;
  for (const strictness of STRICTNESS) {
    const found = attempt(document, strictness, sightOf);
    if (found === "too-complex") return found;
    if (isLonger(found, longest)) longest = found;
    if (longest !== undefined && longest.choice.length >= ENOUGH) break;
  }
  return longest ?? "no-article";
}

const isLonger = (one: ChosenPage | undefined, other: ChosenPage | undefined): boolean =>
  (one?.choice.length ?? 0) > (other?.choice.length ?? 0);

/** One run of Readability; two where hidden text misled the first. */
function attempt(document: Document, strictness: number, sightOf: (text: Text) => Sight) {
  const run = (what: "with all text" | "with seen text") => {
    const page = preparePage(document);
    if (page === "too-complex") return page;
    if (what === "with seen text") emptyUnseen(page, sightOf);
    const choice = readability(page.clone, strictness);
    return choice && chosenOf(page, choice, sightOf);
  };
  const found = run("with all text");
  const isMisled = typeof found === "object" && found.hiddenShare > MOST_HIDDEN;
  return isMisled ? run("with seen text") : found;
}

function chosenOf(
  { texts, copies }: PreparedPage,
  choice: Choice,
  sightOf: (text: Text) => Sight,
): ChosenPage & { readonly hiddenShare: number } {
  const chosen = texts.filter((text, index) => choice.texts.has(copies[index] ?? text));
  const { seen, hiddenShare } = seenOf(chosen, sightOf);
  return { texts, chosen: new Set(seen), choice, hiddenShare };
}

/** Where most of the text is faint it is only fading in, and faint text counts as seen. */
function seenOf(texts: readonly Text[], sightOf: (text: Text) => Sight) {
  const lengths = { shown: 0, faint: 0, hidden: 0 };
  for (const text of texts) {
    if (NOT_BLANK.test(text.data)) lengths[sightOf(text)] += text.length;
  }
  const isFading = lengths.faint > lengths.shown;
  const hidden = lengths.hidden + (isFading ? 0 : lengths.faint);
  const whole = lengths.shown + lengths.faint + lengths.hidden;
  const seen = texts.filter((text) => {
    const sight = sightOf(text);
    return sight === "shown" || (isFading && sight === "faint");
  });
  return { seen, hiddenShare: whole === 0 ? 0 : hidden / whole };
}

function emptyUnseen({ texts, copies }: PreparedPage, sightOf: (text: Text) => Sight): void {
  const seen = new Set(seenOf(texts, sightOf).seen);
  for (const [index, text] of texts.entries()) {
    const copy = copies[index];
    if (copy !== undefined && !seen.has(text) && text.parentElement?.localName !== "title") {
      copy.data = "";
    }
  }
}

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
 * out: of the choice where it is little, of the copies where it misled Readability. Where nothing
 * but hidden text makes an article (a page that is about to appear), it counts as seen.
 */
export function choose(
  document: Document,
  sightOf: (text: Text) => Sight,
): ChosenPage | "no-article" | "too-complex" {
  const first = run(document, 0, { sightOf, isUnseenEmptied: false });
  if (first === "too-complex") return first;
  const isMisled = first !== undefined && first.hiddenShare > MOST_HIDDEN;
  let longest: ChosenPage | undefined = isMisled ? undefined : first;
  for (let at = isMisled ? 0 : 1; at < STRICTNESS.length && !isEnough(longest); at += 1) {
    longest = longer(longest, run(document, at, { sightOf, isUnseenEmptied: isMisled }));
  }
  if (isMisled && !isEnough(longest)) return { ...first, chosen: new Set(first.all) };
  return longest ?? "no-article";
}

const longer = (
  one: ChosenPage | undefined,
  other: ReturnType<typeof run>,
): ChosenPage | undefined =>
  other !== "too-complex" && lengthOf(other) > lengthOf(one) ? other : one;

const lengthOf = (found: ChosenPage | undefined): number => found?.choice.length ?? 0;

const isEnough = (found: ChosenPage | undefined): boolean => lengthOf(found) >= ENOUGH;

function run(
  document: Document,
  at: number,
  { sightOf, isUnseenEmptied }: { sightOf: (text: Text) => Sight; isUnseenEmptied: boolean },
) {
  const page = preparePage(document);
  if (page === "too-complex") return page;
  if (isUnseenEmptied) emptyUnseen(page, sightOf);
  const choice = readability(page.clone, STRICTNESS[at] ?? 0);
  return choice && chosenOf(page, choice, sightOf);
}

function chosenOf(
  { texts, copies }: PreparedPage,
  choice: Choice,
  sightOf: (text: Text) => Sight,
): ChosenPage & { readonly all: readonly Text[]; readonly hiddenShare: number } {
  const all = texts.filter((text, index) => choice.texts.has(copies[index] ?? text));
  const { seen, hiddenShare } = seenOf(all, sightOf);
  return { texts, chosen: new Set(seen), choice, all, hiddenShare };
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

import type { Page } from "./page.ts";
import { isBlank } from "./paragraphs.ts";
import { preparePage, type PreparedPage } from "./prepare-page.ts";
import { readability, STRICTNESS, type Choice } from "./readability.ts";
import type { Sight } from "./sight.ts";

/** What Readability chose, and the page that it chose from. */
export interface ChosenPage {
  /** The text nodes of the page in and round the article, in their order. */
  readonly texts: readonly Text[];
  /** Those of them that belong to the article and are seen. */
  readonly chosen: ReadonlySet<Text>;
  readonly choice: Choice;
}

/** A choice of fewer code units is tried again less strictly, as Readability itself does it. */
const ENOUGH = 500;

/** What stands further from the article is of no use to any check. Counts of text nodes. */
const MOST_BEFORE = 250;
const MOST_AFTER = 750;

/** Where a greater share of the choice is hidden, the hidden text misled Readability. */
const MOST_HIDDEN = 0.1;

/**
 * The longest of what Readability chooses of a page, strict cleaning first. Each attempt takes a
 * fresh copy, so that every text node has its counterpart on the page. What no reader sees is left
 * out: of the choice where it is little, of the copies where it misled Readability. Where nothing
 * but faint text makes an article (a page that is about to appear), it counts as seen.
 */
export function choose(page: Page): ChosenPage | "no-article" | "too-complex" {
  const first = run(page, 0, { isUnseenEmptied: false });
  if (first === "too-complex") return first;
  if (first === undefined || first.hiddenShare <= MOST_HIDDEN) {
    return tryOn(page, { at: 1, longest: first, isUnseenEmptied: false }) ?? "no-article";
  }
  const longest = tryOn(page, { at: 0, longest: undefined, isUnseenEmptied: true });
  const isFaint = !isEnough(longest) && first.laidOut.size > 0;
  return isFaint ? { ...first, chosen: first.laidOut } : (longest ?? "no-article");
}

interface Attempts {
  readonly at: number;
  readonly longest: ChosenPage | undefined;
  readonly isUnseenEmptied: boolean;
}

function tryOn(page: Page, { at, longest, isUnseenEmptied }: Attempts): ChosenPage | undefined {
  let best = longest;
  for (let next = at; next < STRICTNESS.length && !isEnough(best); next += 1) {
    best = longer(best, run(page, next, { isUnseenEmptied }));
  }
  return best;
}

const longer = (
  one: ChosenPage | undefined,
  other: ReturnType<typeof run>,
): ChosenPage | undefined =>
  other !== "too-complex" && lengthOf(other) > lengthOf(one) ? other : one;

const lengthOf = (found: ChosenPage | undefined): number => found?.choice.length ?? 0;

const isEnough = (found: ChosenPage | undefined): boolean => lengthOf(found) >= ENOUGH;

function run(
  { document, sightOf, meta }: Page,
  at: number,
  { isUnseenEmptied }: { readonly isUnseenEmptied: boolean },
) {
  const prepared = preparePage(document);
  if (prepared === "too-complex") return prepared;
  if (isUnseenEmptied) emptyUnseen(prepared, sightOf);
  const choice = readability(prepared.clone, STRICTNESS[at] ?? 0, meta);
  if (choice === undefined) return undefined;
  const { texts, copies } = prepared;
  const isChosen = (copy: Text): boolean => choice.texts.has(copy);
  const first = copies.findIndex(isChosen);
  const last = copies.findLastIndex(isChosen);
  return {
    texts: texts.slice(Math.max(0, first - MOST_BEFORE), last + MOST_AFTER),
    choice,
    ...seenOf(
      texts.slice(first, last + 1).filter((_, at) => choice.texts.has(copies[first + at] as Text)),
      sightOf,
    ),
  };
}

/**
 * Which texts are seen, blank ones aside. Where most of the text is faint it is only fading in, and
 * faint text counts as seen.
 */
function seenOf(texts: readonly Text[], sightOf: (text: Text) => Sight) {
  const lengths = { shown: 0, faint: 0, hidden: 0 };
  const shown = new Set<Text>();
  const laidOut = new Set<Text>();
  for (const text of texts) {
    const { data } = text;
    if (isBlank(data)) continue;
    const sight = sightOf(text);
    lengths[sight] += data.length;
    if (sight === "shown") shown.add(text);
    if (sight !== "hidden") laidOut.add(text);
  }
  const isFading = lengths.faint > lengths.shown;
  const hidden = lengths.hidden + (isFading ? 0 : lengths.faint);
  const whole = lengths.shown + lengths.faint + lengths.hidden;
  return {
    chosen: isFading ? laidOut : shown,
    laidOut,
    hiddenShare: whole === 0 ? 0 : hidden / whole,
  };
}

function emptyUnseen({ texts, copies }: PreparedPage, sightOf: (text: Text) => Sight): void {
  const { chosen } = seenOf(texts, sightOf);
  for (const [index, text] of texts.entries()) {
    const copy = copies[index];
    const isUnseen = !chosen.has(text) && !isBlank(text.data);
    if (copy !== undefined && isUnseen && text.parentElement?.localName !== "title") copy.data = "";
  }
}

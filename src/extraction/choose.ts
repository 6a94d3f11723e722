import { preparePage, type PreparedPage } from "./prepare-page.ts";
import { readability, STRICTNESS, type Choice } from "./readability.ts";

/** What Readability chose, and the page that it chose from. */
export interface ChosenPage extends PreparedPage {
  readonly choice: Choice;
}

/** A choice of fewer code units is tried again less strictly, as Readability itself does it. */
const ENOUGH = 500;

/**
 * The longest of what Readability chooses of a page, strict cleaning first. Each attempt takes a
 * fresh copy, so that every text node has its counterpart on the page.
 */
export function choose(document: Document): ChosenPage | "no-article" | "too-complex" {
  let longest: ChosenPage | undefined;
  for (const strictness of STRICTNESS) {
    const page = preparePage(document);
    if (page === "too-complex") return page;
    const choice = readability(page.clone, strictness);
    if (choice !== undefined && choice.length > (longest?.choice.length ?? 0)) {
      longest = { ...page, choice };
    }
    if (longest !== undefined && longest.choice.length >= ENOUGH) break;
  }
  return longest ?? "no-article";
}

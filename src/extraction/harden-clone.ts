import { nativeMethod } from "./native.ts";

/** A page of more elements than this is not read. */
export const MOST_ELEMENTS = 150_000;

/** Readability takes quadratic time over long attributes (19 s for 80,000 spaces). UTF-16 units. */
const LONGEST_ATTRIBUTE = 2_000;

/** Addresses may be longer. UTF-16 code units. */
const LONGEST_ADDRESS = 8_000;

/** Real pages stay below ten; Readability takes quadratic time over tables inside tables. */
const DEEPEST_TABLE = 24;

/** What can shadow properties of a form or of the document by its name. */
const NAMED = "form,form *,[form],img[name],embed[name],iframe[name],object";

/**
 * Makes a cloned document safe to hand to code that trusts DOM properties: without names that
 * shadow them, without attributes that slow regexes down. `undefined` where the page is too complex
 * to be read in a bearable time. The clone is changed.
 */
export function hardenClone(clone: Document): "hardened" | "too-complex" {
  const all = nativeMethod(clone, "querySelectorAll");
  const elements = all("*");
  if (elements.length > MOST_ELEMENTS) return "too-complex";
  if (all("table ".repeat(DEEPEST_TABLE).trim()).length > 0) return "too-complex";
  for (const element of all(NAMED)) removeAttributes(element, ["name", "id", "form"]);
  for (const element of elements) clampAttributes(element);
  return "hardened";
}

function removeAttributes(element: Element, names: readonly string[]): void {
  const remove = nativeMethod(element, "removeAttribute");
  for (const name of names) remove(name);
}

function clampAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? "";
    const isAddress = name === "href" || name === "src";
    // Readability replaces the text nodes of such links by new ones.
    const isScript = name === "href" && value.startsWith("javascript:");
    if (isScript || value.length > (isAddress ? LONGEST_ADDRESS : LONGEST_ATTRIBUTE)) {
      element.removeAttribute(name);
    }
  }
}

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

const SNAPSHOT = 6;

/**
 * Makes a cloned document safe to hand to code that trusts DOM properties: without names that
 * shadow them, without attributes that slow regexes down. Says so where the page is too complex to
 * be read in a bearable time. The clone is changed.
 */
export function hardenClone(clone: Document): "hardened" | "too-complex" {
  const all = nativeMethod(clone, "querySelectorAll");
  if (nativeMethod(clone, "getElementsByTagName")("*").length > MOST_ELEMENTS) return "too-complex";
  if (all("table ".repeat(DEEPEST_TABLE).trim()).length > 0) return "too-complex";
  for (const element of all(NAMED)) {
    const remove = nativeMethod(element, "removeAttribute");
    for (const name of ["name", "id", "form"]) remove(name);
  }
  // Readability replaces the text nodes of such links by new ones.
  for (const link of all('a[href^="javascript:"]')) link.removeAttribute("href");
  for (const element of withLongAttributes(clone)) clampAttributes(element);
  return "hardened";
}

/** The browser finds them itself, in a fraction of the time; the command line's DOM cannot. */
function withLongAttributes(clone: Document): Iterable<Element> {
  if (typeof clone.evaluate !== "function") return clone.querySelectorAll("*");
  const path = `//*[@*[string-length() > ${LONGEST_ATTRIBUTE}]]`;
  const found = clone.evaluate(path, clone, null, SNAPSHOT, null);
  return Array.from({ length: found.snapshotLength }, (_, index) =>
    found.snapshotItem(index),
  ).filter((node): node is Element => node !== null);
}

function clampAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) {
    const most = name === "href" || name === "src" ? LONGEST_ADDRESS : LONGEST_ATTRIBUTE;
    if ((element.getAttribute(name) ?? "").length > most) element.removeAttribute(name);
  }
}

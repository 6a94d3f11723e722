import { nativeMethod } from "./native.ts";

/** A page of more elements than this is not read. */
export const MOST_ELEMENTS = 150_000;

/** Real pages stay below ten; Readability takes quadratic time over tables inside tables. */
const DEEPEST_TABLE = 24;

/** What can shadow properties of a form or of the document by its name. */
const NAMED = "form,form *,[form],img[name],embed[name],iframe[name],object";

/** Elements beside head and body, which Readability does not expect to be asked for. */
const OUTSIDE = "html>:not(head):not(body):not(frameset):not(html)";

/**
 * Makes a cloned document safe to hand to code that trusts DOM properties: without names that
 * shadow them. Says so where the page is too complex to be read in a bearable time. The clone is
 * changed.
 */
export function hardenClone(clone: Document): "hardened" | "too-complex" {
  const all = nativeMethod(clone, "querySelectorAll");
  if (nativeMethod(clone, "getElementsByTagName")("*").length > MOST_ELEMENTS) return "too-complex";
  if (all("table ".repeat(DEEPEST_TABLE).trim()).length > 0) return "too-complex";
  const named = all(NAMED);
  const { removeAttribute } = Object.getPrototypeOf(named[0] ?? clone) as Element;
  for (const element of named) {
    for (const name of ["name", "id", "form"]) removeAttribute.call(element, name);
  }
  for (const element of all(OUTSIDE)) element.remove();
  return "hardened";
}

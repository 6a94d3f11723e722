import { nativeMethod, nativeValue } from "./native.ts";

/** A page of more elements than this is not read. */
export const MOST_ELEMENTS = 150_000;

/** Real pages stay below ten; Readability takes quadratic time over tables inside tables. */
const DEEPEST_TABLE = 24;

/** What can shadow properties of a form or of the document by its name. */
const NAMED = "form,[form],img[name],embed[name],iframe[name],object";
const IN_FORM = "[name],[id]";

/** Elements beside head and body, which Readability does not expect to be asked for. */
const OUTSIDE = "html>:not(head):not(body):not(frameset):not(html)";

/**
 * Makes a cloned document safe to hand to code that trusts DOM properties: without names that
 * shadow them. Says so where the page is too complex to be read in a bearable time. The clone is
 * changed.
 */
export function hardenClone(clone: Document): "hardened" | "too-complex" {
  const all = nativeMethod(clone, "querySelectorAll");
  const count = (name: string): number => nativeMethod(clone, "getElementsByTagName")(name).length;
  if (count("*") > MOST_ELEMENTS) return "too-complex";
  const mayBeDeep = count("table") >= DEEPEST_TABLE;
  if (mayBeDeep && all("table ".repeat(DEEPEST_TABLE).trim()).length > 0) return "too-complex";
  const { removeAttribute } = Object.getPrototypeOf(
    nativeValue(clone, "documentElement"),
  ) as Element;
  const unname = (element: Element): void => {
    for (const name of ["name", "id", "form"]) removeAttribute.call(element, name);
  };
  for (const form of all("form")) {
    for (const element of nativeMethod(form, "querySelectorAll")(IN_FORM)) unname(element);
  }
  for (const element of all(NAMED)) unname(element);
  for (const element of all(OUTSIDE)) element.remove();
  return "hardened";
}

import { nativeGetter } from "./native.ts";

/** How elements of the live page are asked, whatever its forms call their controls. */
export interface Elements {
  readonly nameOf: (element: Element) => string;
  readonly parentOf: (element: Element) => Element | null;
  readonly attribute: (element: Element, name: string) => string | null;
  readonly closest: (element: Element, selector: string) => Element | null;
}

/** The built-in ways to ask the elements of a document. */
export function elementsOf(root: Element): Elements {
  const { getAttribute, closest } = Object.getPrototypeOf(root) as Element;
  return {
    nameOf: nativeGetter(root, "localName"),
    parentOf: nativeGetter(root, "parentElement"),
    attribute: (element, name) => getAttribute.call(element, name),
    closest: (element, selector) => closest.call(element, selector),
  };
}

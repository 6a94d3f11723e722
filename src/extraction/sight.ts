import type { Elements } from "./elements.ts";
import { nativeMethod, nativeValue } from "./native.ts";

/** Whether a reader sees a text. `faint`: laid out, but invisible or wholly transparent. */
export type Sight = "shown" | "faint" | "hidden";

/** Without any style sheet: all that can be known where nothing is laid out. */
const STATICALLY_HIDDEN = '[hidden],[style*="display:none"],[style*="display: none"]';
const STATICALLY_FAINT = '[style*="visibility:hidden"],[style*="visibility: hidden"]';

const SHOWN = { visibilityProperty: true, opacityProperty: true };

/** How texts of a document are seen. Each parent element is asked once. */
export function sightIn(document: Document, elements: Elements): (text: Text) => Sight {
  const look = hasLayout(document)
    ? lookAtLayout(document)
    : (parent: Element): Sight => {
        if (elements.closest(parent, STATICALLY_HIDDEN) !== null) return "hidden";
        return elements.closest(parent, STATICALLY_FAINT) === null ? "shown" : "faint";
      };
  const known = new Map<Element, Sight>();
  return (text) => {
    const parent = text.parentElement;
    if (parent === null) return "shown";
    const sight = known.get(parent) ?? look(parent, text);
    known.set(parent, sight);
    return sight;
  };
}

/** A parsed document has no view, and the command line's no `checkVisibility`. */
const hasLayout = (document: Document): boolean =>
  Boolean(nativeValue(document, "defaultView")) &&
  typeof Object.getPrototypeOf(nativeValue(document, "documentElement")).checkVisibility ===
    "function";

function lookAtLayout(document: Document): (parent: Element, text: Text) => Sight {
  const { checkVisibility } = Object.getPrototypeOf(
    nativeValue(document, "documentElement"),
  ) as Element;
  const range = nativeMethod(document, "createRange")();
  return (parent, text) => {
    if (checkVisibility.call(parent, SHOWN)) {
      return "shown";
    }
    if (checkVisibility.call(parent)) return "faint";
    // An element with "display: contents" has no box, but its text is displayed.
    range.selectNodeContents(text);
    return range.getClientRects().length > 0 ? "shown" : "hidden";
  };
}

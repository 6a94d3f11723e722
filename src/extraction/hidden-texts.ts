import { nativeMethod, nativeValue } from "./native.ts";

const NOT_BLANK = /[^ \t\n\f\r]/;

/** `faint`: laid out, but invisible or wholly transparent. */
type Sight = "shown" | "faint" | "hidden";

/**
 * The clones of those texts that no reader of the page sees: not displayed, invisible or wholly
 * transparent. Where most of the page is faint it is only fading in, and faint text counts as seen.
 * Documents that are not shown have no layout to ask.
 */
export function hiddenTexts(
  document: Document,
  liveOf: ReadonlyMap<Text, Text>,
): readonly Text[] | "no-layout" {
  const sightOf = sightIn(document);
  if (sightOf === undefined) return "no-layout";
  const hidden: Text[] = [];
  const faint: Text[] = [];
  let shownLength = 0;
  let faintLength = 0;
  for (const [clone, live] of liveOf) {
    if (!NOT_BLANK.test(live.data) || live.parentElement?.localName === "title") continue;
    const sight = sightOf(live);
    if (sight === "hidden") hidden.push(clone);
    else if (sight === "shown") shownLength += live.length;
    else {
      faint.push(clone);
      faintLength += live.length;
    }
  }
  return faintLength > shownLength ? hidden : [...hidden, ...faint];
}

/** Asks each parent element once; by the prototype, since forms shadow their own properties. */
function sightIn(document: Document): ((text: Text) => Sight) | undefined {
  const isShown = nativeValue(document, "defaultView") !== null;
  const check = nativeValue(nativeValue(document, "documentElement"), "checkVisibility");
  if (!isShown || typeof check !== "function") return undefined;
  const range = nativeMethod(document, "createRange")();
  const known = new Map<Element, Sight>();

  const look = (parent: Element, text: Text): Sight => {
    if (check.call(parent, { visibilityProperty: true, opacityProperty: true })) return "shown";
    if (check.call(parent)) return "faint";
    // An element with "display: contents" has no box, but its text is displayed.
    range.selectNodeContents(text);
    return range.getClientRects().length > 0 ? "shown" : "hidden";
  };

  return (text) => {
    const parent = text.parentElement;
    if (parent === null) return "shown";
    const sight = known.get(parent) ?? look(parent, text);
    known.set(parent, sight);
    return sight;
  };
}

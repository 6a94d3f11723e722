import type { Elements } from "./elements.ts";
import { nativeMethod } from "./native.ts";

/** What the elements round a paragraph say of it. */
export interface Surroundings {
  /** Whether it stands in navigation, a footer or the like: of no use to any check. */
  readonly isChrome: (element: Element) => boolean;
  /** Whether it stands in an author box. */
  readonly isAuthorBox: (element: Element) => boolean;
  /** The name that tells a box that is no prose: "newsletter", "related"; "" for none. The innermost one's. */
  readonly boxOf: (element: Element | null) => string;
}

const CHROME =
  "nav,footer,menu,dialog,[role=navigation],[role=contentinfo],[role=dialog],[role=alertdialog],[role=menu],[role=search]";

/** Classes and ids of author boxes in common themes. */
const AUTHOR_BOX = /(?:author|about)[-_]?(?:box|bio|info|card|desc)|about[-_]?(?:the[-_]?)?author/i;
/** All of them, and more. */
const MAY_BE_AUTHOR_BOX = '[class*="author" i],[id*="author" i],[class*="about" i],[id*="about" i]';

/** Classes and ids of what sites put into and round articles. */
const BOX =
  /newsletter|paywall|subscri|sign-?up|promo|related|recirc|share|social|gallery|carousel|read-?more|most-?read|popular|outbrain|taboola|comment|trending|teaser|breadcrumb|byline|dateline|timestamp/i;

/** What a page says of its elements by the names of the elements round them. */
export function surroundingsIn(document: Document, elements: Elements): Surroundings {
  const { attribute, parentOf, closest } = elements;
  const namesOf = (element: Element): string =>
    `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
  const boxes = new Map<Element, string>();
  const boxOf = (element: Element | null): string => {
    if (element === null) return "";
    const known = boxes.get(element);
    if (known !== undefined) return known;
    const names = namesOf(element);
    const own = names === " " ? undefined : BOX.exec(names)?.[0].toLowerCase();
    const box = own ?? boxOf(parentOf(element));
    boxes.set(element, box);
    return box;
  };
  let authorBoxes: ReadonlySet<Element> | undefined;
  const isAuthorBox = (element: Element): boolean => {
    authorBoxes ??= new Set(
      [...nativeMethod(document, "querySelectorAll")(MAY_BE_AUTHOR_BOX)].filter((box) =>
        AUTHOR_BOX.test(namesOf(box)),
      ),
    );
    if (authorBoxes.size === 0) return false;
    let outer: Element | null = element;
    while (outer !== null && !authorBoxes.has(outer)) outer = parentOf(outer);
    return outer !== null;
  };
  return { isChrome: (element) => closest(element, CHROME) !== null, isAuthorBox, boxOf };
}

import type { Elements } from "./elements.ts";

/** What the blocks round a paragraph say of it. */
export interface Surroundings {
  /** Whether it stands in navigation, a footer or the like: of no use to any check. */
  readonly isChrome: boolean;
  /** Whether it stands in an author box. */
  readonly isAuthorBox: boolean;
  /** The name that tells a box that is no prose: "newsletter", "related". The innermost one's. */
  readonly box: string | undefined;
  /** The classes of the block. */
  readonly classes: string;
}

const OUTSIDE: Surroundings = { isChrome: false, isAuthorBox: false, box: undefined, classes: "" };

const CHROME = new Set("nav footer menu dialog".split(" "));
const CHROME_ROLES = new Set("navigation contentinfo dialog alertdialog menu search".split(" "));

/** Classes and ids of author boxes in common themes. */
const AUTHOR_BOX = /(?:author|about)[-_]?(?:box|bio|info|card|desc)|about[-_]?(?:the[-_]?)?author/i;

/** Classes and ids of what sites put into and round articles. */
const BOX =
  /newsletter|paywall|subscri|sign-?up|promo|related|recirc|share|social|gallery|carousel|read-?more|most-?read|popular|outbrain|taboola|comment|trending|teaser|breadcrumb|byline|dateline|timestamp/i;

/** What the page says of an element by the names of the elements round it. Each is asked once. */
export function surroundingsIn(elements: Elements): (element: Element | null) => Surroundings {
  const known = new Map<Element, Surroundings>();
  const surroundingsOf = (element: Element | null): Surroundings => {
    if (element === null) return OUTSIDE;
    const before = known.get(element);
    if (before !== undefined) return before;
    const surroundings = within(surroundingsOf(elements.parentOf(element)), element, elements);
    known.set(element, surroundings);
    return surroundings;
  };
  return surroundingsOf;
}

function within(outer: Surroundings, element: Element, elements: Elements): Surroundings {
  const classes = elements.attribute(element, "class") ?? "";
  const names = `${classes} ${elements.attribute(element, "id") ?? ""}`;
  return {
    isChrome:
      outer.isChrome ||
      CHROME.has(elements.nameOf(element)) ||
      CHROME_ROLES.has(elements.attribute(element, "role") ?? ""),
    isAuthorBox: outer.isAuthorBox || AUTHOR_BOX.test(names),
    box: BOX.exec(names)?.[0].toLowerCase() ?? outer.box,
    classes,
  };
}

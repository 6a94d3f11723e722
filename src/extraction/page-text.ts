/** How two neighbouring text nodes are parted; the greater wins where several things part them. */
export const Gap = {
  /** They meet. */
  none: 0,
  /** A cell's edge, a picture, a field: without a space, words would run together. */
  space: 1,
  line: 2,
  /** A block's edge: a new paragraph. */
  block: 3,
} as const;
/** One of them. */
export type Gap = (typeof Gap)[keyof typeof Gap];

/** What the elements round a text node say of it. */
export interface Place {
  readonly link?: Element;
  /** The main heading that it stands in. */
  readonly heading?: Element;
  /** The author box that it stands in. */
  readonly authorBox?: Element;
  /** The classes of the blocks round it, the innermost first. */
  readonly classes: readonly [block: string, parent: string, grandparent: string];
  /** The name that tells a box that is no prose: "newsletter", "related". The innermost one's. */
  readonly box?: string;
  /** Whether it stands in navigation, a footer or the like: of no use to any check. */
  readonly isChrome: boolean;
}

/** A text node of the page, and how it is parted from the one before it. */
export interface Stretch {
  readonly live: Text;
  readonly clone: Text;
  readonly gap: Gap;
  /** Whether it is white space alone. */
  readonly isBlank: boolean;
  readonly place: Place;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const OUTSIDE: Place = { isChrome: false, classes: ["", "", ""] };

const BLOCKS = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table ul",
);
const LINES = words("br tr");
const SPACES = words(
  "audio button canvas embed iframe img input meter object picture progress select svg td textarea th video",
);

/** What is in them is no text of the page. */
const SILENT = words(
  "audio canvas head iframe noscript object script select style svg template textarea video",
);
const CHROME = words("nav footer menu dialog");
const CHROME_ROLES = words("navigation contentinfo dialog alertdialog menu search");

/** HTML's white space; a no-break space is a character. */
const NOT_BLANK = /[^ \t\n\f\r]/;

/** Classes and ids of author boxes in common themes. */
const AUTHOR_BOX = /(?:author|about)[-_]?(?:box|bio|info|card|desc)|about[-_]?(?:the[-_]?)?author/i;

/** Classes and ids of what sites put into and round articles. */
const BOX =
  /newsletter|paywall|subscri|sign-?up|promo|related|recirc|share|social|gallery|carousel|read-?more|most-?read|popular|outbrain|taboola|comment|trending|teaser|breadcrumb|byline|dateline|timestamp/i;

/** The text nodes of a hardened clone in the order of the page, with their counterparts there. */
export function pageText(clone: Document, liveOf: ReadonlyMap<Text, Text>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let gap: Gap = Gap.block;

  const part = (by: Gap): void => {
    if (by > gap) gap = by;
  };

  const visit = (parent: Element, place: Place): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 1) visitElement(node as Element, place);
      else if (node.nodeType === 3) visitText(node as Text, place);
    }
  };

  const visitText = (text: Text, place: Place): void => {
    const live = liveOf.get(text);
    const isBlank = !NOT_BLANK.test(text.data);
    if (live === undefined || text.data === "" || (isBlank && gap >= Gap.line)) return;
    stretches.push({ live, clone: text, gap, isBlank, place });
    gap = Gap.none;
  };

  const visitElement = (element: Element, place: Place): void => {
    const name = element.localName;
    const edge = edgeOf(name);
    // Two line breaks in a row are how old pages part paragraphs.
    part(name === "br" && gap === Gap.line ? Gap.block : edge);
    if (!SILENT.has(name)) visit(element, placeIn(element, place));
    part(edge);
  };

  // Broken markup leaves the command line's document with several roots.
  for (const root of clone.children) visitElement(root, OUTSIDE);
  return stretches;
}

function edgeOf(name: string): Gap {
  if (BLOCKS.has(name)) return Gap.block;
  if (LINES.has(name)) return Gap.line;
  return SPACES.has(name) ? Gap.space : Gap.none;
}

function placeIn(element: Element, place: Place): Place {
  const name = element.localName;
  if (name === "a") return { ...place, link: element };
  if (name === "h1") return { ...place, heading: element };
  if (place.isChrome || !BLOCKS.has(name)) return place;
  if (isChrome(element)) return { ...place, isChrome: true };
  return placeInBlock(element, place);
}

const isChrome = (element: Element): boolean =>
  CHROME.has(element.localName) || CHROME_ROLES.has(element.getAttribute("role") ?? "");

function placeInBlock(element: Element, place: Place): Place {
  const className = element.getAttribute("class") ?? "";
  const inside = { ...place, classes: [className, place.classes[0], place.classes[1]] as const };
  const names = `${className} ${element.id}`;
  if (AUTHOR_BOX.test(names)) return { ...inside, authorBox: element };
  const box = BOX.exec(names)?.[0].toLowerCase();
  return box === undefined ? inside : { ...inside, box };
}

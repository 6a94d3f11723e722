/** What the steps ask of Readability 0.6.0. All of it is private there: the version is pinned. */
export interface Reader {
  readonly _doc: Document;
  readonly REGEXPS: Readonly<Record<string, Pattern>>;
  readonly PHRASING_ELEMS: readonly string[];
  readonly DIV_TO_P_ELEMS: ReadonlySet<string>;
  readonly _getArticleTitle: () => string;
  readonly _getInnerText: (element: Element) => string;
  readonly _initializeNode: (element: Element) => void;
  readonly _unescapeHtmlEntities: (text: string | undefined) => string | undefined;
}

interface Pattern {
  readonly test: (text: string) => boolean;
}

const TEXT_NODE = 3;

/** Patterns that are asked of the names of every element, most of which are alike. */
const ASKED_OF_NAMES = [
  "unlikelyCandidates",
  "okMaybeItsACandidate",
  "positive",
  "negative",
  "byline",
  "shareElements",
];

const WITHOUT_SOURCE = "img:not([src]):not([srcset]):not([data-src]):not([data-srcset])";
const PICTURE_FILE = /\.(?:jpg|jpeg|png|webp)/i;

/** Phrasing only where all that is in them is. */
const TRANSPARENT: ReadonlySet<string> = new Set(["A", "DEL", "INS"]);

const MAY_BE_VEILED = "[style],[hidden],[aria-hidden]";

/** Meta elements that name the title or the author, in the order in which Readability asks them. */
const TITLES =
  "dc:title,dc.title,dcterm:title,dcterm.title,og:title,title,twitter:title,parsely-title".split(
    ",",
  );
const AUTHORS = "dc:creator,dc.creator,dcterm:creator,dcterm.creator,author,parsely-author".split(
  ",",
);

/**
 * Steps of Readability 0.6.0 that choose the same text at a fraction of its time: what only makes
 * the result presentable is left out (styles, classes, addresses, pictures that load late); what is
 * asked of every element is asked in an order, or of the browser, in which it costs little.
 * `meta`: the values of the document's meta elements.
 */
export function readerSteps(reader: Reader, meta: ReadonlyMap<string, string>) {
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  return {
    ...stepsOfLooks(reader),
    ...stepsOfStructure(reader),
    ...stepsOfLinks(reader),
    _postProcessContent() {},
    _fixLazyImages() {},
    // Its patterns take quadratic time over long attributes (19 s for 80,000 spaces).
    _getArticleMetadata: () => ({
      title: reader._unescapeHtmlEntities(first(TITLES) ?? reader._getArticleTitle()),
      byline: reader._unescapeHtmlEntities(first(AUTHORS) ?? nameIn(meta.get("article:author"))),
      excerpt: "not asked for",
    }),
  };
}

const nameIn = (author: string | undefined): string | undefined =>
  author === undefined || URL.canParse(author) ? undefined : author;

/** What an element is by its attributes. */
function stepsOfLooks({ _doc, REGEXPS }: Reader) {
  const patterns = { ...REGEXPS };
  for (const name of ASKED_OF_NAMES) patterns[name] = remembered(REGEXPS[name]);
  let veiled: ReadonlySet<Element> | undefined;
  return {
    REGEXPS: patterns,
    _unwrapNoscriptImages() {
      for (const image of _doc.querySelectorAll(WITHOUT_SOURCE)) {
        if (![...image.attributes].some(({ value }) => PICTURE_FILE.test(value))) image.remove();
      }
    },
    _isProbablyVisible(element: Element) {
      veiled ??= new Set([..._doc.querySelectorAll(MAY_BE_VEILED)].filter(isVeiled));
      return !veiled.has(element);
    },
    _isValidByline(element: Element, names: string) {
      const isByline =
        element.getAttribute("rel") === "author" ||
        element.getAttribute("itemprop")?.includes("author") ||
        patterns["byline"]?.test(names);
      const length = isByline ? (element.textContent ?? "").trim().length : 0;
      return length > 0 && length < 100;
    },
  };
}

/**
 * How much of an element's text is linked. While Readability compares its candidates it asks so of
 * every link many times, and changes nothing: from the first that it scores to the cleaning.
 */
function stepsOfLinks(reader: Reader) {
  let known: Map<Element, number> | undefined;
  const initialize = reader._initializeNode.bind(reader);
  const lengthOf = (link: Element): number => {
    const before = known?.get(link);
    if (before !== undefined) return before;
    const share = /^#./.test(link.getAttribute("href") ?? "") ? 0.3 : 1;
    const length = reader._getInnerText(link).length * share;
    known?.set(link, length);
    return length;
  };
  return {
    _initializeNode(element: Element) {
      known ??= new Map();
      initialize(element);
    },
    // The first step of the cleaning, and of no other use here.
    _cleanStyles() {
      known = undefined;
    },
    _getLinkDensity(element: Element) {
      const links = element.querySelectorAll("a");
      if (links.length === 0) return 0;
      const length = reader._getInnerText(element).length;
      if (length === 0) return 0;
      let linked = 0;
      for (const link of links) linked += lengthOf(link);
      return linked / length;
    },
  };
}

/** What an element is by what is in it. */
function stepsOfStructure({ REGEXPS, PHRASING_ELEMS, DIV_TO_P_ELEMS }: Reader) {
  const phrasing = new Set(PHRASING_ELEMS);
  const blocks = [...DIV_TO_P_ELEMS].join().toLowerCase();
  const isPhrasing = (node: Node): boolean =>
    node.nodeType === TEXT_NODE ||
    phrasing.has(node.nodeName) ||
    (TRANSPARENT.has(node.nodeName) && [...node.childNodes].every(isPhrasing));
  return {
    _isElementWithoutContent(element: Element) {
      const children = element.childElementCount;
      if (hasText(element)) return false;
      return children === 0 || children === element.querySelectorAll("br,hr").length;
    },
    _hasSingleTagInsideElement(element: Element, tag: string) {
      if (element.childElementCount !== 1 || element.firstElementChild?.tagName !== tag) {
        return false;
      }
      return ![...element.childNodes].some(
        (node) => node.nodeType === TEXT_NODE && REGEXPS["hasContent"]?.test((node as Text).data),
      );
    },
    _hasChildBlockElement: (element: Element) => element.querySelector(blocks) !== null,
    _isPhrasingContent: isPhrasing,
  };
}

function remembered(pattern: Pattern | undefined): Pattern {
  const known = new Map<string, boolean>([[" ", false]]);
  return {
    test: (names) => {
      const before = known.get(names);
      if (before !== undefined) return before;
      const answer = pattern?.test(names) ?? false;
      known.set(names, answer);
      return answer;
    },
  };
}

/** As Readability tells it, by attributes alone. */
function isVeiled(element: Element): boolean {
  const { display, visibility } = (element as HTMLElement).style ?? {};
  if (display === "none" || visibility === "hidden" || element.hasAttribute("hidden")) return true;
  return (
    element.getAttribute("aria-hidden") === "true" &&
    !(element.getAttribute("class") ?? "").includes("fallback-image")
  );
}

/** Stops at the first text: most elements begin with some. */
function hasText(node: Node): boolean {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const isText = child.nodeType === TEXT_NODE;
    if (isText ? /\S/.test((child as Text).data) : hasText(child)) return true;
  }
  return false;
}

import type { Mark } from "../messages/to-page.ts";
import { nativeMethod, nativeValue } from "../extraction/native.ts";
import { SEVERITY } from "../core/annotations/wording/words.ts";
import { CARD_STYLE } from "./card-style.ts";

/** Between a marked line and its card, and between the card and the window's edge. CSS pixels. */
const GAP = 8;

/** More marks than that on one spot would hide the page. */
const MOST_AT_ONCE = 3;

/** What the reader does with the card. Events that the page made up are not passed on. */
export interface CardEvents {
  readonly onHideAll: () => void;
  /** The keyboard came to a mark of the list. */
  readonly onFocus: (id: string) => void;
  /** The keyboard left both list and card. */
  readonly onLeave: () => void;
}

/** The one element of ours in the page, with everything in a closed root. */
export interface Card {
  readonly host: Element;
  /** Makes the marks reachable by keyboard, in their order. */
  readonly list: (marks: readonly Mark[]) => void;
  readonly show: (marks: readonly Mark[], beside: DOMRect) => void;
  readonly hide: () => void;
  readonly remove: () => void;
}

/** Adds the card, still hidden, to the page. */
export function createCard(document: Document, events: CardEvents): Card {
  const make = maker(document);
  const host = make("div");
  host.setAttribute("data-palimpsest", "");
  const root = host.attachShadow({ mode: "closed" });
  const list = make("ul", { className: "list" });
  list.setAttribute("aria-label", "Marked passages");
  const flags = make("div");
  const hideAll = make("button", {
    className: "hide",
    textContent: "Hide all marks",
    type: "button",
  });
  const card = make("div", { className: "card", hidden: true }, [flags, hideAll]);
  root.append(make("style", { textContent: CARD_STYLE }), list, card);
  nativeValue(document, "documentElement").append(host);

  hideAll.addEventListener("click", ({ isTrusted }) => isTrusted && events.onHideAll());
  root.addEventListener("focusout", (event) => {
    const { isTrusted, relatedTarget } = event as FocusEvent; // that is what focusout is
    const isStillHere = relatedTarget instanceof Node && root.contains(relatedTarget);
    if (isTrusted && !isStillHere) events.onLeave();
  });
  return {
    host,
    list: (marks) => list.replaceChildren(...marks.map((mark) => entryOf(mark, make, events))),
    show: (marks, beside) => {
      flags.replaceChildren(...marks.slice(0, MOST_AT_ONCE).map((mark) => contentOf(mark, make)));
      card.hidden = false;
      placeBeside(card, beside);
    },
    hide: () => (card.hidden = true),
    remove: () => host.remove(),
  };
}

type Make = ReturnType<typeof maker>;

/** Makes elements; text goes in as text. */
const maker =
  (document: Document) =>
  <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]> = {},
    children: readonly (Node | string)[] = [],
  ): HTMLElementTagNameMap[Name] => {
    const element = nativeMethod(document, "createElement")(name) as HTMLElementTagNameMap[Name]; // bound, it loses its overloads
    Object.assign(element, properties);
    element.append(...children);
    return element;
  };

function entryOf(mark: Mark, make: Make, { onFocus }: CardEvents): HTMLElement {
  const { severity, target, message, suggestion } = mark;
  const advice = suggestion === null ? "" : ` Most likely meant: ${suggestion}.`;
  const textContent = `${SEVERITY[severity]}: “${target.exact}”. ${message}${advice}`;
  const button = make("button", { type: "button", textContent });
  button.addEventListener("focus", ({ isTrusted }) => isTrusted && onFocus(mark.id));
  return make("li", {}, [button]);
}

function contentOf({ severity, message, suggestion }: Mark, make: Make): HTMLElement {
  const advice =
    suggestion === null
      ? []
      : [
          make("p", { className: "suggestion" }, [
            make("span", { textContent: "Most likely meant" }),
            suggestion,
          ]),
        ];
  return make("article", {}, [
    make("p", { className: `severity ${severity}`, textContent: SEVERITY[severity] }),
    make("p", { textContent: message }),
    ...advice,
  ]);
}

/** Under the line; above it where there is no room below. */
function placeBeside(card: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const isRoomBelow = bottom + GAP + height + GAP <= innerHeight;
  const y = isRoomBelow ? bottom + GAP : Math.max(GAP, top - GAP - height);
  const x = Math.max(GAP, Math.min(left, innerWidth - width - GAP));
  card.style.translate = `${x}px ${y}px`;
}

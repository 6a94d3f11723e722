import { createCard } from "./card.ts";
import { marksAt, type PlacedMark } from "./placed-mark.ts";
import { scrollTo } from "./scroll-to.ts";
import { watchReader } from "./watch-reader.ts";

/** From the pointer's leaving a mark to the end of its card: time to reach the card. Milliseconds. */
const GRACE = 300;

/** The cards of the marks that stand on the page. */
export interface Cards {
  /** Other marks stand there now. */
  readonly refresh: () => void;
  readonly end: () => void;
}

/** What cards stand on. */
export interface CardsParts {
  /** The marks that stand on the page at this moment, in order. */
  readonly placed: () => readonly PlacedMark[];
  readonly onHideAll: () => void;
}

/** Shows the card of a mark under the pointer or the keyboard's focus, until `end`. */
export function showCards(document: Document, { placed, onHideAll }: CardsParts): Cards {
  let focused: string | undefined;
  const leaving = createDelay(GRACE);
  const close = (): void => {
    focused = undefined;
    card.hide();
  };
  const showFocused = (): void => {
    const at = placed().find(({ mark }) => mark.id === focused);
    const box = at?.anchor?.range.getClientRects()[0];
    if (at === undefined || box === undefined) return close();
    card.show([at.mark], box);
  };
  const focus = (id: string): void => {
    focused = id;
    const range = placed().find(({ mark }) => mark.id === id)?.anchor?.range;
    if (range !== undefined) scrollTo(range);
    showFocused();
  };
  const point = (event: PointerEvent): void => {
    if (event.target === card.host) return leaving.cancel();
    const hits = marksAt(placed(), event);
    const [hit] = hits;
    if (hit === undefined) return focused === undefined ? leaving.start(card.hide) : undefined;
    leaving.cancel();
    focused = undefined;
    card.show(
      hits.map(({ mark }) => mark),
      hit.box,
    );
  };
  const card = createCard(document, { onHideAll, onLeave: close, onFocus: focus });
  const endWatch = watchReader({
    onEscape: close,
    onMove: () => (focused === undefined ? card.hide() : showFocused()),
    onPoint: point,
  });
  return {
    refresh: () => {
      card.list(placed().map(({ mark }) => mark));
      close();
    },
    end: () => {
      leaving.cancel();
      endWatch();
      card.remove();
    },
  };
}

function createDelay(time: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const start = (work: () => void): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      work();
    }, time);
  };
  return { start, cancel };
}

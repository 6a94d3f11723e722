import type { Severity } from "../core/checks/finding.ts";
import type { Target } from "../core/flags/flag.ts";
import type { Mark } from "../messages/to-page.ts";
import { anchorOf, isIntact, type ReadPage } from "./anchor.ts";
import { paint } from "./highlights.ts";
import { liveText, type LiveText } from "./live-text.ts";
import type { PlacedMark } from "./placed-mark.ts";
import { createPointer } from "./point-out.ts";
import { showCards, type Cards } from "./show-cards.ts";
import { watchPage } from "./watch-page.ts";

const SEVERITIES: readonly Severity[] = ["serious", "caution", "info"];

/** Everything of ours that stands in the page; `clear` takes it all away. */
export interface Marking {
  /** Shows these marks and no others; how many found their text. */
  readonly show: (marks: readonly Mark[]) => number;
  readonly clear: () => void;
  readonly areShown: () => boolean;
  /** Scrolls to a passage and points it out; false where its text is gone. */
  readonly reveal: (target: Target) => boolean;
}

/** Marks over the page that was read. Nothing is touched before `show` or `reveal`. */
export function createMarking(document: Document, page: ReadPage): Marking {
  let placed: readonly PlacedMark[] = [];
  let cards: Cards | undefined;
  let endWatch: (() => void) | undefined;
  const pointer = createPointer();

  const standing = () => placed.filter(({ anchor }) => anchor !== undefined);
  const draw = (): void => {
    for (const severity of SEVERITIES) paint(severity, rangesOf(placed, severity));
    cards?.refresh();
  };
  const renew = (): void => {
    const next = replaced(document, page, placed);
    const isChanged = next.some(({ anchor }, index) => anchor !== placed[index]?.anchor);
    placed = next;
    if (isChanged) draw();
  };
  const clear = (): void => {
    pointer.end();
    endWatch?.();
    cards?.end();
    placed = [];
    cards = endWatch = undefined;
    draw();
  };
  return {
    show: (marks) => {
      clear();
      if (marks.length === 0) return 0;
      placed = inOrder(marks.map((mark) => ({ mark, anchor: undefined })));
      placed = replaced(document, page, placed);
      cards = showCards(document, { placed: standing, onHideAll: clear });
      endWatch = watchPage(document, renew);
      draw();
      return standing().length;
    },
    clear,
    areShown: () => placed.length > 0,
    reveal: (target) => {
      const range = anchorOf(page, target, () => liveText(document))?.range;
      if (range === undefined || range.getClientRects().length === 0) return false;
      pointer.at(range);
      return true;
    },
  };
}

const inOrder = (placed: readonly PlacedMark[]): readonly PlacedMark[] =>
  placed.toSorted((one, other) => one.mark.target.start - other.mark.target.start);

const rangesOf = (placed: readonly PlacedMark[], wanted: Severity): readonly Range[] =>
  placed.flatMap(({ mark, anchor }) =>
    mark.severity === wanted && anchor !== undefined ? [anchor.range] : [],
  );

/** Leaves what is intact, and looks for the rest; the page is read at most once for it. */
function replaced(
  document: Document,
  page: ReadPage,
  placed: readonly PlacedMark[],
): readonly PlacedMark[] {
  let read: LiveText | undefined;
  const readOnce = (): LiveText => (read ??= liveText(document));
  return placed.map((at) =>
    at.anchor !== undefined && isIntact(at.anchor)
      ? at
      : { mark: at.mark, anchor: anchorOf(page, at.mark.target, readOnce) },
  );
}

import type { Mark } from "../messages/to-page.ts";
import type { Anchor } from "./anchor.ts";

/** A mark and where it stands, or stood, on the page. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly anchor: Anchor | undefined;
}

/** A mark under a point of the window, and the line of it that is there. */
export interface Hit {
  readonly mark: Mark;
  readonly box: DOMRect;
}

/** Beyond the letters of a mark, still on it. CSS pixels. */
const SLACK = 2;

/** The marks under a point of the window (CSS pixels) where nothing else covers them. */
export function marksAt(
  placed: readonly PlacedMark[],
  { clientX, clientY, target }: Pick<PointerEvent, "clientX" | "clientY" | "target">,
): readonly Hit[] {
  return placed.flatMap(({ mark, anchor }) => {
    if (anchor === undefined || !isUncovered(anchor.range, target)) return [];
    const box = [...anchor.range.getClientRects()].find(
      ({ left, right, top, bottom }) =>
        clientX >= left - SLACK &&
        clientX <= right + SLACK &&
        clientY >= top - SLACK &&
        clientY <= bottom + SLACK,
    );
    return box === undefined ? [] : [{ mark, box }];
  });
}

/** A header that floats over the text is neither around the range nor inside it. */
const isUncovered = (range: Range, target: EventTarget | null): boolean =>
  target instanceof Node &&
  (target.contains(range.startContainer) || range.commonAncestorContainer.contains(target));

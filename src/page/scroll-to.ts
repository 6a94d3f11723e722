import { nativeValue } from "../extraction/native.ts";

/** Scrolls a range to the middle of the window and of every box that scrolls around it. */
export function scrollTo(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  let middle = (top + bottom) / 2;
  for (const box of scrollersAround(range)) {
    const down = within(middle - middleOf(box), box.scrollTop, box.scrollHeight - box.clientHeight);
    box.scrollBy({ top: down, behavior: motion() });
    middle -= down;
  }
}

function middleOf(box: Element): number {
  if (isWindow(box)) return innerHeight / 2;
  const { top, bottom } = box.getBoundingClientRect();
  return (top + bottom) / 2;
}

const isWindow = (box: Element): boolean =>
  box === nativeValue(box.ownerDocument, "scrollingElement");

function scrollersAround(range: Range): readonly Element[] {
  const scrollers: Element[] = [];
  for (let box = range.startContainer.parentElement; box !== null; box = box.parentElement) {
    if (isScroller(box)) scrollers.push(box);
  }
  return scrollers;
}

function isScroller(box: Element): boolean {
  if (isWindow(box)) return true;
  if (box.scrollHeight <= box.clientHeight) return false;
  return /auto|scroll/.test(getComputedStyle(box).overflowY);
}

/** How far a box that stands at `now` of `most` can go of the wished way. CSS pixels. */
const within = (wish: number, now: number, most: number): number =>
  Math.min(Math.max(wish, -now), Math.max(0, most - now));

const motion = (): ScrollBehavior =>
  matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";

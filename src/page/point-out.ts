import { paint } from "./highlights.ts";
import { scrollTo } from "./scroll-to.ts";

/** How long a passage that was asked for stays pointed out. Milliseconds. */
const POINTED_OUT = 2500;

/** Scrolls to one passage at a time and points it out for a moment. */
export interface Pointer {
  readonly at: (range: Range) => void;
  readonly end: () => void;
}

/** A pointer that points at nothing yet. */
export function createPointer(): Pointer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    paint("pointed-out", []);
  };
  return {
    at: (range) => {
      end();
      paint("pointed-out", [range]);
      timer = setTimeout(end, POINTED_OUT);
      scrollTo(range);
    },
    end,
  };
}

import { useMemo, useState } from "preact/hooks";

/** Going from flag to flag. The place is where the focus is; the count is only shown. */
export interface FlagSteps {
  /** Number of the flag that has the focus, from 1; 0 where none has. */
  readonly at: number;
  readonly next: () => void;
  readonly previous: () => void;
  readonly onFocusIn: (event: FocusEvent) => void;
}

/** Moves the focus from flag to flag. */
export function useFlagSteps(): FlagSteps {
  const [at, setAt] = useState(0);
  return useMemo(
    () => ({
      at,
      next: () => focusFlag(Math.min(flagNow() + 1, flagCards().length - 1)),
      previous: () => focusFlag(Math.max(flagNow() - 1, 0)),
      onFocusIn: () => setAt(flagNow() + 1),
    }),
    [at],
  );

  /** Where the focus is, or was before it went to the buttons that step. From 0; -1 for nowhere. */
  function flagNow(): number {
    const cards = flagCards();
    const focused = cards.findIndex((card) => card.contains(document.activeElement));
    const isElsewhere = focused === -1 && document.activeElement?.closest("main") === null;
    return isElsewhere ? Math.min(at, cards.length) - 1 : focused;
  }
}

/** The id of the flag that has the focus. */
export const focusedFlag = (): string | undefined =>
  flagCards().find((card) => card.contains(document.activeElement))?.dataset["flag"];

const flagCards = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>("[data-flag]"),
];

function focusFlag(index: number): void {
  const summary = flagCards()[index]?.querySelector("summary");
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: "nearest" });
}

import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

const FOCUSABLE = "summary, button, [tabindex]";

/** Where the focus was, and where it may go, best first, when that is taken away. */
interface Trail {
  readonly element: Element;
  readonly refuges: readonly Element[];
}

/**
 * Keeps the focus near where it was when the element that had it is taken away: with an item of a
 * list it goes to the item after it, else to the nearest thing around it that can have the focus.
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>): void {
  const trail = useRef<Trail>(undefined);
  useEffect(() => {
    const element = frame.current;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) trail.current = { element: target, refuges: refuges(target) };
    };
    element?.addEventListener("focusin", remember);
    return () => element?.removeEventListener("focusin", remember);
  }, [frame]);
  useEffect(() => {
    if (trail.current === undefined || trail.current.element.isConnected) return;
    const refuge = trail.current.refuges.find((element) => element.isConnected);
    if (refuge instanceof HTMLElement) refuge.focus({ preventScroll: true });
  });
}

function refuges(element: Element): readonly Element[] {
  const around = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) around.push(at);
  const own = element.closest("li")?.querySelector("summary");
  const nearby = own === null || own === undefined ? [] : [own, ...summariesBeside(own)];
  return [...nearby, ...around.filter((one) => one.matches(FOCUSABLE))];
}

/** Every other summary: those that follow, then those before from the nearest on. */
function summariesBeside(summary: Element): readonly Element[] {
  const all = [...document.querySelectorAll("li summary")];
  const index = all.indexOf(summary);
  return [...all.slice(index + 1), ...all.slice(0, index).reverse()];
}

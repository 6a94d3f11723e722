import { nativeValue } from "../extraction/native.ts";

/** From a change of the page to the look at the marks: a changed digit loses its mark in a second. Milliseconds. */
const PAUSE = 250;

/** Even on a page on which a look is slow, text that changed loses its mark so soon. Milliseconds. */
const SLOWEST = 900;

/**
 * A page that changes all the time is looked at less often where a look is slow: looks take at
 * most one part in so many of its time.
 */
const SHARE = 20;

/** Calls `look` soon after the text of the page changed, once for many changes. Returns its end. */
export function watchPage(document: Document, look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const start = performance.now();
      look();
      pause = Math.max(PAUSE, Math.min(SLOWEST, SHARE * (performance.now() - start)));
    }, pause);
  });
  observer.observe(nativeValue(document, "documentElement"), {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

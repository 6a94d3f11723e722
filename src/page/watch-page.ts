import { nativeValue } from "../extraction/native.ts";

/** From a change of the page to the look at the marks: a changed digit loses its mark in a second. Milliseconds. */
const PAUSE = 250;

/** Calls `look` soon after the text of the page changed, once for many changes. Returns its end. */
export function watchPage(document: Document, look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, PAUSE);
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

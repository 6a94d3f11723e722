/** What the reader does in the window that concerns the marks. */
export interface ReaderEvents {
  /** The pointer moved or touched; at most once a frame. */
  readonly onPoint: (event: PointerEvent) => void;
  readonly onEscape: () => void;
  /** Anything scrolled or the window changed its size. */
  readonly onMove: () => void;
}

/** Listens to the reader, not to events that the page made up. Returns its end. */
export function watchReader({ onPoint, onEscape, onMove }: ReaderEvents): () => void {
  const end = new AbortController();
  const options = { capture: true, passive: true, signal: end.signal };
  let frame = 0;
  const point = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => onPoint(event));
  };
  addEventListener("pointermove", point, options);
  addEventListener("pointerdown", point, options);
  addEventListener("scroll", onMove, options);
  addEventListener("resize", onMove, options);
  addEventListener(
    "keydown",
    (event) => event.isTrusted && event.key === "Escape" && onEscape(),
    options,
  );
  return () => {
    end.abort();
    cancelAnimationFrame(frame);
  };
}

/** Drawings on a grid of 16 by 16, all of strokes in the colour of the text. */
const DRAWINGS = {
  serious: "M8 1.8 14.2 8 8 14.2 1.8 8ZM8 5v3.4M8 10.6v.4",
  caution: "M8 2.3 14.4 13.4H1.6ZM8 6.4v3.4M8 11.5v.3",
  info: "M14.2 8A6.2 6.2 0 1 1 1.8 8 6.2 6.2 0 0 1 14.2 8ZM8 7.4v3.8M8 4.8v.3",
  tick: "M2.8 8.6 6.2 12 13.2 4.4",
  differs: "M3 6h10M3 10h10M10.4 2.8 5.6 13.2",
  absent: "M13.6 8A5.6 5.6 0 1 1 2.4 8 5.6 5.6 0 0 1 13.6 8ZM4.2 11.8 11.8 4.2",
  unknown: "M3 8h2M7 8h2M11 8h2",
  person: "M8 8.2a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM2.8 14c.4-2.6 2.4-4 5.2-4s4.8 1.4 5.2 4",
  next: "M3.5 6 8 10.5 12.5 6",
  previous: "M3.5 10 8 5.5 12.5 10",
  again: "M13.2 8a5.2 5.2 0 1 1-1.6-3.8M13.4 1.8v3h-3",
  marks: "M2 12.4c1.5-1.6 2.5-1.6 4 0s2.5 1.6 4 0 2.5-1.6 4 0M5 9 8 2l3 7M6.1 6.6h3.8",
  save: "M8 2.2v7.6M4.6 6.6 8 10l3.4-3.4M2.8 13.4h10.4",
  close: "M4 4l8 8M12 4l-8 8",
} as const;

/** A small drawing beside words that say the same; a screen reader passes over it. */
export const Glyph = ({ of }: { readonly of: GlyphName }) => (
  <svg class={`glyph glyph-${of}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={DRAWINGS[of]} />
  </svg>
);

/** What can be drawn. */
export type GlyphName = keyof typeof DRAWINGS;

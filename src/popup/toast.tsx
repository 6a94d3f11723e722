import { Glyph } from "../ui/glyph.tsx";
import { WORDS } from "../ui/words.ts";
import type { Undo } from "./use-flag-actions.ts";

/** Tells of a dismissal and takes it back. It stays until it is used or closed: no one must hurry. */
export const Toast = ({ undo }: { readonly undo: Undo | undefined }) => (
  <div class="toast-place" role="status">
    {undo !== undefined && (
      <div class="toast">
        <span>{undo.said}</span>
        <button type="button" class="plain" onClick={undo.onUndo}>
          {WORDS.undo}
        </button>
        <button type="button" class="tool" aria-label={WORDS.close} onClick={undo.onClose}>
          <Glyph of="close" />
        </button>
      </div>
    )}
  </div>
);

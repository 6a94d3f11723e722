import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { EXPORT_FORMATS, type ExportFormat } from "../core/annotations/export-format.ts";
import { FORMATS, WORDS } from "../ui/words.ts";
import { toSave, type Checked } from "./standing.ts";
import type { Surroundings } from "./surroundings.ts";

interface SaveListProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly checked: Checked | undefined;
  readonly save: Surroundings["save"];
}

/** The formats that a report can be saved in, over the report. It stays open: some want two. */
export function SaveList({ dialog, checked, save }: SaveListProps) {
  const [note, setNote] = useState("");
  if (checked === undefined) return null;
  const saveAs = (format: ExportFormat) =>
    save(toSave(checked, format), format).then(
      (name) => setNote(WORDS.saved(name)),
      () => setNote(WORDS.notSaved),
    );
  return (
    <dialog ref={dialog} class="saving" aria-labelledby="saving-title" onClose={() => setNote("")}>
      <h2 id="saving-title">{WORDS.save}</h2>
      <ul>
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => void saveAs(format)}>
              <strong>{FORMATS[format].name}</strong>
              <span class="spoken">: </span>
              <span class="aside">{FORMATS[format].for}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="note" role="status">
        {note}
      </p>
      <form method="dialog">
        <button>{WORDS.close}</button>
      </form>
    </dialog>
  );
}

import type { RefObject } from "preact";
import { KEYS, WORDS } from "../ui/words.ts";

/** The list of keys, over the report. */
export const KeyList = ({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) => (
  <dialog ref={dialog} class="keys" aria-labelledby="keys-title">
    <h2 id="keys-title">{WORDS.keys}</h2>
    <dl>
      {KEYS.map(([keys, does]) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
    <form method="dialog">
      <button>{WORDS.close}</button>
    </form>
  </dialog>
);

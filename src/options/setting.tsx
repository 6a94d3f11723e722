import { useId } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { WORDS } from "./words.ts";

/** One thing that is on or off, what it is called, and what it means. */
export function Setting({ title, isOn, isDisabled, onTurn, children, ...rest }: SettingProps) {
  const name = useId();
  const meaning = useId();
  return (
    <div class={`setting ${rest.class ?? ""}`}>
      <p id={name} class="name">
        {title}
      </p>
      <label class="switch">
        <span aria-hidden="true">{stateOf(isOn, isDisabled === true)}</span>
        <input
          type="checkbox"
          role="switch"
          aria-labelledby={name}
          aria-describedby={meaning}
          checked={isOn}
          disabled={isDisabled}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.checked;
            // What is shown is what is stored, and not what was clicked.
            currentTarget.checked = isOn;
            onTurn(wanted);
          }}
        />
      </label>
      <p id={meaning} class="learns">
        {children}
      </p>
    </div>
  );
}

function stateOf(isOn: boolean, isDisabled: boolean): string {
  if (!isOn) return WORDS.off;
  return isDisabled ? WORDS.paused : WORDS.on;
}

interface SettingProps {
  readonly title: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onTurn: (isOn: boolean) => void;
  readonly class?: string;
  readonly children: ComponentChildren;
}

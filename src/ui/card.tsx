import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/**
 * An item of a list that opens. What it holds inside is only made when it is opened for the first
 * time: most cards never are.
 */
export function Card({ class: classes, flag, summary, children }: CardProps) {
  const [wasOpened, setOpened] = useState(false);
  const onToggle = ({ currentTarget }: { readonly currentTarget: HTMLDetailsElement }) => {
    if (currentTarget.open) setOpened(true);
    // What opens at the foot of the window would open unseen. What is too tall begins at its top.
    requestAnimationFrame(() => {
      currentTarget.scrollIntoView({ block: "nearest" });
      currentTarget.firstElementChild?.scrollIntoView({ block: "nearest" });
    });
  };
  return (
    <li class={`card ${classes}`} data-flag={flag}>
      <details onToggle={onToggle}>
        <summary>{summary}</summary>
        {wasOpened && <div class="opened">{children}</div>}
      </details>
    </li>
  );
}

interface CardProps {
  readonly class: string;
  /** Id of the flag that the card shows. */
  readonly flag?: string;
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

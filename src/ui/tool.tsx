import type { ComponentChildren } from "preact";

interface ToolProps {
  /** What a pointer is told, and a screen reader says. */
  readonly name: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** Only for a tool that is on or off. */
  readonly pressed?: boolean;
  readonly children: ComponentChildren;
}

/** A small square button without words, named all the same. */
export const Tool = ({ name, onClick, disabled, pressed, children }: ToolProps) => (
  <button
    type="button"
    class="tool"
    title={name}
    aria-label={name}
    aria-pressed={pressed}
    disabled={disabled}
    onClick={onClick}
  >
    {children}
  </button>
);

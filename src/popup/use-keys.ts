import { useEffect } from "preact/hooks";
import type { Flag } from "../core/flags/flag.ts";
import type { Checked } from "./standing.ts";
import type { FlagActions } from "./use-flag-actions.ts";
import { focusedFlag, type FlagSteps } from "./use-flag-steps.ts";

/** What the keys act on. */
export interface KeyTargets {
  readonly checked: Checked | undefined;
  readonly actions: FlagActions;
  readonly steps: FlagSteps;
  readonly showKeys: () => void;
}

/** Keys of the popup, each a single key without a modifier. `KEYS` in the words tells of them. */
export function useKeys(targets: KeyTargets): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      const isInDialog = document.querySelector("dialog[open]") !== null;
      const action = isPlain && !isInDialog ? actionOf(event.key, targets) : undefined;
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}

function actionOf(key: string, targets: KeyTargets): (() => void) | undefined {
  const { checked, actions, steps, showKeys } = targets;
  if (key === "?") return showKeys;
  if (checked === undefined) return undefined;
  if (NEXT.has(key)) return steps.next;
  if (PREVIOUS.has(key)) return steps.previous;
  const flag = flagInFocus(checked);
  if (flag === undefined) return undefined;
  const { report } = checked;
  const onFlag = new Map([
    ["s", () => actions.show(flag.id)],
    ["c", () => actions.copy(flag, report)],
    ["d", () => actions.dismiss(flag, "flag", report)],
  ]);
  return onFlag.get(key);
}

const NEXT = new Set(["j", "n", "ArrowDown"]);
const PREVIOUS = new Set(["k", "p", "ArrowUp"]);

function flagInFocus({ report }: Checked): Flag | undefined {
  const id = focusedFlag();
  return report.flags.find((flag) => flag.id === id);
}

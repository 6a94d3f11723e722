import { useRef } from "preact/hooks";
import { WORDS } from "../ui/words.ts";
import { Dock } from "./dock.tsx";
import { JumpBar } from "./jump-bar.tsx";
import { KeyList } from "./key-list.tsx";
import { Masthead } from "./masthead.tsx";
import { NoReport } from "./no-report.tsx";
import { ReportView } from "./report-view.tsx";
import { SaveList } from "./save-list.tsx";
import { flagsShown } from "./standing.ts";
import type { Surroundings } from "./surroundings.ts";
import { Toast } from "./toast.tsx";
import { useFlagActions } from "./use-flag-actions.ts";
import { useFlagSteps } from "./use-flag-steps.ts";
import { useJob } from "./use-job.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useKeys } from "./use-keys.ts";

/**
 * The popup: its frame stands at once, before the worker has answered, and keeps its size whatever
 * is shown in it.
 */
export function Popup({ surroundings }: { readonly surroundings: Surroundings }) {
  const job = useJob(surroundings);
  const { shown, take } = job;
  const checked = shown.kind === "checked" ? shown : undefined;
  const actions = useFlagActions(surroundings, job);
  const steps = useFlagSteps();
  const keyList = useRef<HTMLDialogElement>(null);
  const saveList = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const showKeys = () => keyList.current?.showModal();
  useKeptFocus(frame);
  useKeys({ checked, actions, steps, showKeys });
  return (
    <div class="frame" ref={frame} aria-busy={shown.kind === "waiting"}>
      <Masthead
        checked={checked}
        take={take}
        steps={steps}
        onSave={() => saveList.current?.showModal()}
        onKeys={showKeys}
      />
      <JumpBar checked={checked} />
      <main tabIndex={-1} aria-label={WORDS.product} onFocusIn={steps.onFocusIn}>
        {checked === undefined ? (
          <NoReport shown={shown} take={take} />
        ) : (
          <ReportView
            checked={checked}
            take={take}
            actions={actions}
            access={surroundings}
            reader={surroundings.reader}
          />
        )}
      </main>
      <Toast undo={actions.undo} />
      <Dock checked={checked} take={take} />
      <p class="spoken" role="status">
        {actions.said === "" && checked !== undefined
          ? WORDS.checkedSaid(flagsShown(checked))
          : actions.said}
      </p>
      <KeyList dialog={keyList} />
      <SaveList dialog={saveList} checked={checked} save={surroundings.save} />
    </div>
  );
}

import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Caller } from "../messages/channel.ts";
import type { fromPopup } from "../messages/from-popup.ts";
import type { JobView } from "../messages/job-view.ts";
import { patiently, pause } from "./patience.ts";
import type { Surroundings } from "./surroundings.ts";

/** Between two looks at a check that goes on. Milliseconds. */
const POLL = 200;

/** What the popup shows: nothing known yet, the worker's view, or that no answer came. */
export type Shown =
  { readonly kind: "waiting" } | { readonly kind: "unanswered"; readonly why: string } | JobView;

/** A call about the tab that answers with the new state of its check. */
export type Step = (worker: Caller<typeof fromPopup>, tab: number) => Promise<JobView>;

/** What is shown, and a way to change it. */
export interface Job {
  readonly shown: Shown;
  /** Takes a step and shows what comes of it, for as long as the check goes on. */
  readonly take: (step: Step) => Promise<void>;
}

/** Follows the check of the tab. All state is the worker's; this only looks. */
export function useJob({ worker, findTab }: Surroundings): Job {
  const [shown, show] = useState<Shown>({ kind: "waiting" });
  const take = useMemo(() => follower({ worker, findTab }, show), [worker, findTab]);
  // Not useEffect, which waits for a frame: the worker can be at work while the frame is painted.
  useLayoutEffect(() => {
    void take((worker, tab) => worker.checkTab({ tab }));
  }, [take]);
  return { shown, take };
}

function follower(
  { worker, findTab }: Pick<Surroundings, "worker" | "findTab">,
  show: (shown: Shown) => void,
): Job["take"] {
  let newest = 0;
  return async (step) => {
    const mine = ++newest;
    const showIfNewest = (shown: Shown) => mine === newest && show(shown);
    try {
      const tab = await findTab();
      if (tab === undefined) return void show({ kind: "no-article", why: "browser-page" });
      let view = await patiently(() => step(worker, tab));
      showIfNewest(view);
      while (mine === newest && isMoving(view)) {
        await pause(POLL);
        view = await patiently(() => worker.jobOfTab({ tab }));
        showIfNewest(view);
      }
    } catch (error) {
      showIfNewest({ kind: "unanswered", why: error instanceof Error ? error.message : "" });
    }
  };
}

/** Whether the check goes on by itself, so that another look is worth it. */
const isMoving = (view: JobView): boolean =>
  view.kind === "reading" || (view.kind === "checked" && view.sources.kind === "asking");

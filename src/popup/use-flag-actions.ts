import { useState } from "preact/hooks";
import type { Flag } from "../core/flags/flag.ts";
import type { Report } from "../core/verify/report.ts";
import type { Scope } from "../ui/flag-card.tsx";
import { flagAsText } from "../ui/flag-as-text.ts";
import { hostOf } from "../ui/address.ts";
import { WORDS } from "../ui/words.ts";
import { siteOf } from "./standing.ts";
import type { Surroundings } from "./surroundings.ts";
import { patiently } from "./patience.ts";
import type { Job } from "./use-job.ts";

/** A dismissal that can be taken back. */
export interface Undo {
  readonly said: string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What a reader can do with a flag, and what came of the last time. */
export interface FlagActions {
  /** Shows a flag, quotation or date on the page, by its id. */
  readonly show: (id: string) => void;
  readonly copy: (flag: Flag, report: Report) => void;
  readonly dismiss: (flag: Flag, scope: Scope, report: Report) => void;
  readonly undo: Undo | undefined;
  /** The flag, quotation or date that something is to be said of. */
  readonly noted: { readonly id: string; readonly note: string } | undefined;
  /** For a screen reader. */
  readonly said: string;
}

/** The actions on flags. What they remember is only what to say of the last one. */
export function useFlagActions(surroundings: Surroundings, { take }: Job): FlagActions {
  const { worker, findTab } = surroundings;
  const [noted, note] = useState<FlagActions["noted"]>();
  const [undo, offerUndo] = useState<Undo>();
  const noteOn = (id: string, text: string) => note({ id, note: text });

  const show = async (id: string) => {
    const tab = await findTab();
    if (tab === undefined) return;
    const isThere = await patiently(() => worker.showOnPage({ tab, flag: id }));
    noteOn(id, isThere ? "" : WORDS.gone);
  };
  const dismiss = (flag: Flag, scope: Scope, report: Report) => {
    const dismissal = { scope, of: nameOf(flag, scope, report) };
    void take((worker, tab) => worker.dismiss({ tab, ...dismissal }));
    offerUndo({
      said: dismissed(scope, report),
      onClose: () => offerUndo(undefined),
      onUndo: () => {
        offerUndo(undefined);
        void take((worker, tab) => worker.restore({ tab, ...dismissal }));
      },
    });
  };
  return {
    show: (id) => void show(id).catch(() => noteOn(id, WORDS.unanswered)),
    copy: (flag, report) =>
      void surroundings.copy(flagAsText(flag, report)).then(
        () => noteOn(flag.id, WORDS.copied),
        () => noteOn(flag.id, WORDS.notCopied),
      ),
    dismiss,
    undo,
    noted,
    said: noted?.note ?? "",
  };
}

const nameOf = (flag: Flag, scope: Scope, report: Report): string =>
  ({ flag: flag.id, check: flag.check, site: siteOf(report) })[scope];

const dismissed = (scope: Scope, report: Report): string =>
  ({
    flag: WORDS.flagDismissed,
    check: WORDS.checkDismissed,
    site: WORDS.siteDismissed(hostOf(report.input)),
  })[scope];

import { useEffect, useState } from "preact/hooks";
import type { SettingsView, SourceSetting } from "../messages/from-options.ts";
import type { Surroundings } from "./surroundings.ts";
import { WORDS } from "./words.ts";

/** What the page shows, and what can be done. */
export interface Settings {
  /** Undefined until the worker has answered. */
  readonly view: SettingsView | undefined;
  /** What came of the last thing that was done; for everybody to read, and to be read aloud. */
  readonly said: string;
  readonly turn: (source: SourceSetting, isOn: boolean) => void;
  readonly protect: (isProtected: boolean) => void;
  readonly forget: () => void;
}

/** Follows the settings. They are the worker's; this only shows what it answers. */
export function useSettings({ worker, requestAccess, dropAccess }: Surroundings): Settings {
  const [view, show] = useState<SettingsView>();
  const [said, say] = useState("");

  const take = async (step: () => Promise<SettingsView>, afterwards = ""): Promise<void> => {
    try {
      show(await step());
      say(afterwards);
    } catch {
      say(WORDS.failed);
    }
  };

  useEffect(() => void take(() => worker.settings(undefined)), [worker]);

  return {
    view,
    said,
    turn: ({ id, title, hosts }, isOn) => {
      // The request is the first thing the click does: browsers refuse it once the click is over.
      const allowed = isOn && hosts.length > 0 ? requestAccess(hosts) : Promise.resolve(true);
      void allowed
        .catch(() => false)
        .then(async (isAllowed) => {
          if (!isAllowed) return say(WORDS.refused(title));
          await take(() => worker.setSource({ id, isOn }), WORDS.saved(title, isOn));
          if (!isOn && hosts.length > 0) await dropAccess(hosts);
        });
    },
    protect: (isProtected) =>
      void take(
        () => worker.setProtected({ isProtected }),
        WORDS.saved(WORDS.protectedTitle, isProtected),
      ),
    forget: () => void take(() => worker.forgetReplies(undefined), WORDS.forgotten),
  };
}

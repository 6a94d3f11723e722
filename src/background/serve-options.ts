import type { Handlers } from "../messages/channel.ts";
import type { fromOptions, SettingsView } from "../messages/from-options.ts";
import { isService, type Source } from "../sources/source.ts";
import type { KeptReplies } from "./reply-cache.ts";
import { isOn } from "./settings.ts";
import type { SettingsStore } from "./settings-store.ts";

/** What the options page's calls are answered from. */
export interface OptionsParts {
  /** Every source there is. */
  readonly sources: readonly Source[];
  readonly settings: SettingsStore;
  readonly replies: Pick<KeptReplies, "count" | "forgetAll">;
}

/** The answers to the options page. Each is read from the store after the change. */
export function serveOptions({
  sources,
  settings,
  replies,
}: OptionsParts): Handlers<typeof fromOptions, unknown> {
  const view = async (): Promise<SettingsView> => {
    const there = await settings.get();
    return {
      sources: sources.map((source) => ({
        id: source.id,
        title: source.title,
        offers: source.offers,
        discloses: source.discloses,
        hosts: isService(source) ? source.hosts : [],
        isOn: isOn(source, there),
      })),
      isProtected: there.isProtected,
      kept: await replies.count(),
    };
  };
  return {
    settings: view,
    setSource: async ({ id, isOn }) => {
      if (!sources.some((source) => source.id === id)) throw new Error(`No such source: ${id}.`);
      await settings.change((there) => ({ ...there, switches: { ...there.switches, [id]: isOn } }));
      return view();
    },
    setProtected: async ({ isProtected }) => {
      await settings.change((there) => ({ ...there, isProtected }));
      return view();
    },
    forgetReplies: async () => {
      await replies.forgetAll();
      return view();
    },
  };
}

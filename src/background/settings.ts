import { isService, type Source } from "../sources/source.ts";
import type { Database } from "./database.ts";

/** What a reader decided about the sources. */
export interface Settings {
  /** By id of source; one that is not in it is as it was at first. */
  readonly switches: Readonly<Record<string, boolean>>;
  /** No source is asked whatever its switch says, and nothing leaves the browser. */
  readonly isProtected: boolean;
}

/** Settings as they are stored: all in one record, so that a change is one write. */
export type StoredSettings = Settings & { readonly name: typeof NAME };

const NAME = "sources";
const AT_FIRST: Settings = { switches: {}, isProtected: false };

/** Where settings are kept: in the extension's database, which no page script can reach. */
export interface SettingsStore {
  readonly get: () => Promise<Settings>;
  /** Gives the settings as they are then. */
  readonly change: (change: (there: Settings) => Settings) => Promise<Settings>;
}

/** Settings in the database. A person chose them, so they are on disk before they are called saved. */
export const createSettingsStore = (database: Promise<Database>): SettingsStore => ({
  get: async () => (await (await database).get("settings", NAME)) ?? AT_FIRST,
  change: async (change) => {
    const transaction = (await database).transaction("settings", "readwrite", {
      durability: "strict",
    });
    const changed = change((await transaction.store.get(NAME)) ?? AT_FIRST);
    await transaction.store.put({ ...changed, name: NAME });
    await transaction.done;
    return changed;
  },
});

/** Whether the reader has a source switched on, protected mode aside. */
export const isOn = ({ id, isOnAtFirst }: Source, { switches }: Settings): boolean =>
  switches[id] ?? isOnAtFirst;

/** The sources that may be asked now. */
export const enabledOf = (sources: readonly Source[], settings: Settings): readonly Source[] =>
  settings.isProtected ? [] : sources.filter((source) => isOn(source, settings));

/** Whether the reader's switches let a host be asked at all; `pattern` is a match pattern of it. */
export function isWithinSettings(
  pattern: string,
  sources: readonly Source[],
  settings: Settings,
): boolean {
  const enabled = enabledOf(sources, settings);
  const own = (source: Source) =>
    isService(source) && source.hosts.some((host) => pattern === `https://${host}/*`);
  // A linked page may stand on a service's own host; then the links decide.
  return enabled.some((source) => !isService(source) || own(source));
}

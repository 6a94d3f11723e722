import type { Database } from "./database.ts";
import { AT_FIRST, type Settings } from "./settings.ts";

/** The key of the one record. */
const NAME = "sources";

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

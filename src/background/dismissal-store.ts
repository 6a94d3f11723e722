import type { Dismissals } from "../messages/job-view.ts";
import type { Database, Dismissal } from "./database.ts";

/** Where it is kept what the reader put aside. A call resolves when it is safe on the disk. */
export interface DismissalStore {
  readonly all: () => Promise<Dismissals>;
  readonly add: (dismissal: Dismissal) => Promise<void>;
  readonly remove: (dismissal: Dismissal) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** Dismissals in the database. */
export function createDismissalStore(database: Promise<Database>): DismissalStore {
  const open = async () =>
    (await database).transaction("dismissals", "readwrite", { durability: "strict" });
  return {
    all: async () => {
      const dismissals = await (await database).getAll("dismissals");
      const of = (wanted: Dismissal["scope"]) =>
        dismissals.filter(({ scope }) => scope === wanted).map(({ of }) => of);
      return { flags: of("flag"), checks: of("check"), sites: of("site") };
    },
    add: async (dismissal) => {
      const transaction = await open();
      await transaction.store.put(dismissal);
      await transaction.done;
    },
    remove: async ({ scope, of }) => {
      const transaction = await open();
      await transaction.store.delete([scope, of]);
      await transaction.done;
    },
    clear: async () => {
      const transaction = await open();
      await transaction.store.clear();
      await transaction.done;
    },
  };
}

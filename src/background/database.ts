import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Job, StoredPage } from "./job.ts";
import type { Reply } from "../sources/source.ts";
import type { StoredSettings } from "./settings.ts";

/** One thing that a reader put aside. */
export interface Dismissal {
  readonly scope: "flag" | "check" | "site";
  /** Flag id, check id or host name. */
  readonly of: string;
}

/** A reply that a second check need not ask for. */
export interface StoredReply {
  readonly url: string;
  readonly reply: Reply;
  /** Moment from which it is worth nothing. Milliseconds since 1970. */
  readonly until: number;
}

interface Schema extends DBSchema {
  jobs: { key: number; value: Job };
  pages: { key: [string, string]; value: StoredPage };
  dismissals: { key: [string, string]; value: Dismissal };
  replies: { key: string; value: StoredReply; indexes: { until: number } };
  settings: { key: string; value: StoredSettings };
}

/** The open database. */
export type Database = IDBPDatabase<Schema>;

const VERSION = 2;

/** Opens the extension's one database, and makes the stores that its version lacks. */
export const openDatabase = (name = "palimpsest"): Promise<Database> =>
  openDB<Schema>(name, VERSION, {
    upgrade: (database, before) => {
      if (before < 1) {
        database.createObjectStore("jobs", { keyPath: "tab" });
        database.createObjectStore("pages", { keyPath: ["run", "url"] });
        database.createObjectStore("dismissals", { keyPath: ["scope", "of"] });
      }
      if (before < 2) {
        database.createObjectStore("replies", { keyPath: "url" }).createIndex("until", "until");
        database.createObjectStore("settings", { keyPath: "name" });
      }
    },
    // A newer version of the extension waits for this connection to go.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(), // of the event's type
  });

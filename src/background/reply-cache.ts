import type { Database, StoredReply } from "./database.ts";
import type { ReplyCache } from "./gateway.ts";

/** Larger ones are asked for again, rather than filling the reader's disk. Code units. */
const LARGEST = 1_000_000;
/** Above that the ones that end first go. Count of replies. */
const MOST = 300;

/** The replies of earlier checks, and how a reader is rid of them. */
export interface KeptReplies extends ReplyCache {
  /** How many are still worth something. */
  readonly count: () => Promise<number>;
  /** Forgets what is worth nothing any more. */
  readonly dropOutdated: () => Promise<void>;
  readonly forgetAll: () => Promise<void>;
}

/** Replies in the database. `clock` gives milliseconds since 1970. */
export function createReplyCache(database: Promise<Database>, clock: () => number): KeptReplies {
  /** Drops the outdated, and those that end first of what is too many. */
  const tidy = async (): Promise<void> => {
    const { store, done } = (await database).transaction("replies", "readwrite");
    const byEnd = await store.index("until").getAllKeys();
    const outdated = await store.index("until").count(IDBKeyRange.upperBound(clock()));
    const superfluous = byEnd.slice(0, Math.max(outdated, byEnd.length - MOST));
    await Promise.all(superfluous.map((key) => store.delete(key)));
    await done;
  };
  return {
    find: async (url) => {
      const stored = await (await database).get("replies", url);
      return stored !== undefined && isFresh(stored, clock()) ? stored.reply : undefined;
    },
    keep: async (url, reply, keepFor) => {
      if (reply.kind === "found" && reply.text.length > LARGEST) return;
      await (await database).put("replies", { url, reply, until: clock() + keepFor });
      await tidy();
    },
    count: async () => {
      await tidy();
      return (await database).count("replies");
    },
    dropOutdated: tidy,
    forgetAll: async () => (await database).clear("replies"),
  };
}

/** A clock that was set back must not make a reply last for ever. Milliseconds. */
const LONGEST = 86_400_000;

const isFresh = ({ until }: StoredReply, now: number): boolean =>
  now < until && until - now <= LONGEST;

import type { Database, StoredReply } from "./database.ts";
import type { ReplyCache } from "./gateway.ts";

/** Larger ones are asked for again, rather than filling the reader's disk. Code units. */
const LARGEST = 1_000_000;
/** Above that the ones that end first go. Count of replies. */
const MOST = 300;

/** The replies of earlier checks, and how a reader is rid of them. */
export interface KeptReplies extends ReplyCache {
  readonly count: () => Promise<number>;
  readonly forgetAll: () => Promise<void>;
}

/** Replies in the database. `clock` gives milliseconds since 1970. */
export const createReplyCache = (
  database: Promise<Database>,
  clock: () => number,
): KeptReplies => ({
  find: async (url) => {
    const stored = await (await database).get("replies", url);
    return stored !== undefined && isFresh(stored, clock()) ? stored.reply : undefined;
  },
  keep: async (url, reply, keepFor) => {
    if (reply.kind === "found" && reply.text.length > LARGEST) return;
    const transaction = (await database).transaction("replies", "readwrite");
    const { store, done } = transaction;
    await store.put({ url, reply, until: clock() + keepFor });
    const byEnd = await store.index("until").getAllKeys();
    const outdated = await store.index("until").count(IDBKeyRange.upperBound(clock()));
    const superfluous = Math.max(outdated, byEnd.length - MOST);
    await Promise.all(byEnd.slice(0, superfluous).map((key) => store.delete(key)));
    await done;
  },
  count: async () => (await database).count("replies"),
  forgetAll: async () => (await database).clear("replies"),
});

/** A clock that was set back must not make a reply last for ever. Milliseconds. */
const LONGEST = 86_400_000;

const isFresh = ({ until }: StoredReply, now: number): boolean =>
  now < until && until - now <= LONGEST;

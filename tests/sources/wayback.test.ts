import { describe, expect, it } from "vitest";
import { queryKey, type FirstSeenQuery } from "../../src/core/references/query.ts";
import type { Ask, Reply } from "../../src/sources/source.ts";
import { wayback } from "../../src/sources/wayback.ts";
import { data, FAILURES } from "./wiki-replies.ts";

const PAGE = "https://news.test/2022/01/story?id=7&lang=en";
const query: FirstSeenQuery = { kind: "first-seen", url: PAGE };
const identity = { source: "wayback", query: queryKey(query) };

const NONE = data({ url: PAGE, archived_snapshots: {} });
const copied = (timestamp: unknown): Reply =>
  data({
    url: PAGE,
    timestamp: "19960101",
    archived_snapshots: {
      closest: {
        status: "200",
        available: true,
        url: "http://web.archive.org/web/x",
        timestamp,
      },
    },
  });
const listed = (...rows: readonly (readonly string[])[]): Reply =>
  data(rows.length === 0 ? [] : [["timestamp"], ...rows]);

/** Asks with these replies in order; the addresses that were asked are kept. */
async function ask(...replies: readonly Reply[]) {
  const addresses: URL[] = [];
  const reply: Ask = async (url) => {
    addresses.push(new URL(url));
    return replies[addresses.length - 1] ?? { kind: "unreachable", why: "Nothing is left." };
  };
  const readPage = () => Promise.reject(new Error("It reads no pages for people."));
  const answer = await wayback.answers["first-seen"]?.(query, { ask: reply, readPage });
  return { answer, addresses };
}

const FOUND = {
  ...identity,
  kind: "found",
  references: [
    {
      url: `https://web.archive.org/web/20220103141500/${PAGE}`,
      title: "First copy of 3 January 2022",
      source: "wayback",
      text: "",
      isExcerpt: true,
    },
  ],
};

describe("the Wayback Machine", () => {
  it("tells of the copy nearest to its beginning", async () => {
    const { answer, addresses } = await ask(copied("20220103141500"));
    expect(answer).toEqual(FOUND);
    expect(addresses.map(({ origin, pathname }) => origin + pathname)).toEqual([
      "https://archive.org/wayback/available",
    ]);
    expect(Object.fromEntries(addresses[0]?.searchParams ?? [])).toEqual({
      url: PAGE,
      timestamp: "19960101",
    });
  });

  it("is asked once more, for its list, where it says that it has none", async () => {
    const { answer, addresses } = await ask(NONE, listed(["20220103141500"]));
    expect(answer).toEqual(FOUND);
    expect(addresses[1]?.hostname).toBe("web.archive.org");
    expect(addresses[1]?.searchParams.get("url")).toBe(PAGE);
  });

  it("has none only where its list has none either", async () => {
    expect((await ask(NONE, listed())).answer).toEqual({ ...identity, kind: "not-found" });
  });

  it.each(["2022", "20220103T1415", "", "20220103141500x", 20220103141500])(
    "is not understood where the moment is %j",
    async (timestamp) => {
      expect((await ask(copied(timestamp))).answer?.kind).toBe("unreachable");
      if (typeof timestamp === "string") {
        expect((await ask(NONE, listed([timestamp]))).answer?.kind).toBe("unreachable");
      }
    },
  );

  it.each(FAILURES.filter(([what]) => what !== "a list"))(
    "says of a quick answer that ends in %s: %#",
    async (_what, reply, kind) => {
      expect((await ask(reply)).answer?.kind).toBe(kind);
    },
  );

  it.each(FAILURES.filter(([what]) => what !== "a list"))(
    "says of a list that ends in %s: %#",
    async (_what, reply, kind) => {
      expect((await ask(NONE, reply)).answer?.kind).toBe(kind);
    },
  );

  it("answers no quotations", () => {
    expect(wayback.asks(query)).toBe(true);
    expect(wayback.asks({ kind: "quotation", exact: "Any words of six or more.", links: [] })).toBe(
      false,
    );
  });
});

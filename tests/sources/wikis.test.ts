import { describe, expect, it } from "vitest";
import { queryKey, type QuotationQuery } from "../../src/core/references/query.ts";
import type { Ask, Reply, Source } from "../../src/sources/source.ts";
import { wikipedia } from "../../src/sources/wikipedia.ts";
import { wikiquote } from "../../src/sources/wikiquote.ts";
import { EXACT, extracted, FAILURES, SAYINGS, searched } from "./wiki-replies.ts";

const query: QuotationQuery = { kind: "quotation", exact: EXACT, speaker: "Ada Marsh", links: [] };
const identity = (source: Source) => ({ source: source.id, query: queryKey(query) });

/** Asks a source of a host with these replies in order; the addresses that were asked are kept. */
async function ask(source: Source, replies: readonly Reply[], asked = query) {
  const addresses: URL[] = [];
  const reply: Ask = async (url) => {
    addresses.push(new URL(url));
    return replies[addresses.length - 1] ?? { kind: "unreachable", why: "Nothing is left." };
  };
  const readPage = () => Promise.reject(new Error("It reads no pages for people."));
  const answer = await source.answers.quotation?.(asked, { ask: reply, readPage });
  return { answer, addresses };
}

describe("Wikiquote", () => {
  it("answers with the lines that hold the words, and where they stand", async () => {
    const { answer } = await ask(wikiquote, [
      searched("Ada Marsh"),
      extracted("Ada Marsh", SAYINGS),
    ]);
    expect(answer).toEqual({
      ...identity(wikiquote),
      kind: "found",
      references: [
        {
          url: "https://en.wikiquote.org/wiki/Ada_Marsh#2022",
          title: "Ada Marsh: 2022",
          source: "wikiquote",
          text: `${EXACT}\n\nInterview, 8 January 2022`,
          isExcerpt: true,
        },
      ],
    });
  });

  it("says under which heading, as that of what was never said", async () => {
    const exact = "Every storm is a rumour until it breaks your own window.";
    const replies = [searched("Ada Marsh"), extracted("Ada Marsh", SAYINGS)];
    const { answer } = await ask(wikiquote, replies, { ...query, exact });
    expect(answer).toMatchObject({ references: [{ title: "Ada Marsh: Misattributed" }] });
  });

  it("sends the speaker's name, then a title that it was given, and no word that was said", async () => {
    const { addresses } = await ask(wikiquote, [
      searched("Ada Marsh"),
      extracted("Ada Marsh", SAYINGS),
    ]);
    expect(addresses.map(({ origin, pathname }) => origin + pathname)).toEqual([
      "https://en.wikiquote.org/w/api.php",
      "https://en.wikiquote.org/w/api.php",
    ]);
    expect(addresses[0]?.searchParams.get("srsearch")).toBe("Ada Marsh");
    expect(addresses[1]?.searchParams.get("titles")).toBe("Ada Marsh");
    expect(decodeURIComponent(addresses.join(" "))).not.toMatch(/harbour|winter|tides/);
  });

  it("reads only pages that are the speaker's by their title", async () => {
    const { answer, addresses } = await ask(wikiquote, [searched("Harbours", "Winter")]);
    expect(answer).toEqual({ ...identity(wikiquote), kind: "not-found" });
    expect(addresses).toHaveLength(1);
  });
});

describe("Wikipedia", () => {
  it("is sent the speaker and six words, no sentence", async () => {
    const { addresses } = await ask(wikipedia, [searched()]);
    expect(addresses[0]?.searchParams.get("srsearch")).toBe(
      "Ada Marsh harbour through winter whatever tides bring",
    );
  });

  it("finds words that were changed, and gives the page's own", async () => {
    const exact = EXACT.replace("winter", "summer");
    const replies = [
      searched("Port of Marsh", "Ada Marsh"),
      extracted("Port of Marsh", "The port is old."),
      extracted("Ada Marsh", `Marsh said in January 2022: "${EXACT}" It did.`),
    ];
    const { answer } = await ask(wikipedia, replies, { ...query, exact });
    expect(answer).toMatchObject({
      kind: "found",
      references: [
        { url: "https://en.wikipedia.org/wiki/Ada_Marsh", title: "Ada Marsh", isExcerpt: true },
      ],
    });
  });
});

describe.each([wikiquote, wikipedia])("$title", (source) => {
  it.each([
    ["words that are said of nobody", { ...query, speaker: undefined }],
    ["words that anybody says", { ...query, exact: "We will stay open." }],
    ["a speaker without a letter", { ...query, speaker: "—" }],
  ])("is not asked for %s", (_what, asked) => {
    expect(source.asks(query)).toBe(true);
    expect(source.asks(asked as QuotationQuery)).toBe(false);
  });

  it.each<[string, readonly Reply[]]>([
    ["nobody of that name", [searched()]],
    ["no such page any more", [searched("Ada Marsh"), { kind: "not-found", why: "404" }]],
    ["a page without the words", [searched("Ada Marsh"), extracted("Ada Marsh", "Other words.")]],
    ["an empty page", [searched("Ada Marsh"), extracted("Ada Marsh", "")]],
  ])("says that it has nothing where there is %s", async (_what, replies) => {
    expect((await ask(source, replies)).answer).toEqual({
      ...identity(source),
      kind: "not-found",
    });
  });

  it.each(FAILURES)("says of a search that ends in %s: %#", async (_what, reply, kind) => {
    const { answer } = await ask(source, [reply]);
    expect(answer?.kind).toBe(kind);
    expect(answer).toMatchObject(identity(source));
    if (kind !== "not-found")
      expect(answer).toHaveProperty("why", expect.stringMatching(/^[A-Z].*\.$/));
  });

  it.each(FAILURES)("says of a page that ends in %s: %#", async (_what, reply, kind) => {
    expect((await ask(source, [searched("Ada Marsh"), reply])).answer?.kind).toBe(kind);
  });

  it("names a page once that was found under two titles", async () => {
    const { answer } = await ask(source, [
      searched("Ada Marsh", "A. Marsh"),
      extracted("Ada Marsh", SAYINGS),
      extracted("Ada Marsh", SAYINGS),
    ]);
    expect(answer?.kind === "found" && answer.references).toHaveLength(1);
  });

  it("has what one page holds though another failed", async () => {
    const replies: readonly Reply[] = [
      searched("Marsh", "Ada Marsh"),
      { kind: "unreachable", why: "It answered 503." },
      extracted("Ada Marsh", SAYINGS),
    ];
    expect((await ask(source, replies)).answer?.kind).toBe("found");
  });

  it("does not call it not found where a page failed and the other lacks the words", async () => {
    const replies: readonly Reply[] = [
      searched("Marsh", "Ada Marsh"),
      { kind: "unreachable", why: "It answered 503." },
      extracted("Ada Marsh", "Other words."),
    ];
    expect((await ask(source, replies)).answer?.kind).toBe("unreachable");
  });

  it("asks its own hosts alone", async () => {
    const { addresses } = await ask(source, [
      searched("Ada Marsh", "Marsh@evil.test/../x?#"),
      extracted("Ada Marsh", SAYINGS),
    ]);
    expect(new Set(addresses.map(({ hostname }) => hostname))).toEqual(new Set(source.hosts));
  });
});

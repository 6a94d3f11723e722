import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareQuotations } from "../../../src/core/compare/compare-quotations.ts";
import type { Quotation } from "../../../src/core/text/quotation.ts";

const STATEMENT =
  "President Biden spoke today with President Zelenskyy. President Biden made clear that the United States and its allies and partners will respond decisively if Russia further invades Ukraine. He underscored the principle of \"nothing about you without you.\" He reaffirmed the United States' commitment to Ukraine's sovereignty and territorial integrity.";
const WEATHER =
  "The harvest in the valley was poor. It rained for six weeks, the farmers say, and the roads were closed. The harvest will be better next year.";

const quotation = (exact: string, speaker?: string): Quotation => ({
  start: 0,
  end: exact.length,
  exact,
  ...(speaker === undefined ? {} : { speaker }),
});

function compared(exact: string, { texts = [WEATHER, STATEMENT], speaker = "Joe Biden" } = {}) {
  const references = texts.map((text) => ({ title: "A page", source: "test", text }));
  const [comparison] = compareQuotations([quotation(exact, speaker)], references);
  if (comparison === undefined) throw new Error("There is no comparison.");
  return comparison;
}

const STATUSES = [
  ["verbatim", "the United States’ commitment to Ukraine’s sovereignty and territorial integrity."],
  ["verbatim", "respond decisively"],
  ["verbatim", "RESPOND\u00a0DECISIVELY,"],
  ["verbatim", "nothing about you without you"],
  ["verbatim", "President Biden spoke today with President Zelensky"],
  ["abridged", "President Biden made clear that the United States … will respond decisively"],
  [
    "abridged",
    "the United States and its allies will respond decisively if Russia invades Ukraine",
  ],
  ["abridged", "[He] made clear that the United States and its allies and partners will respond"],
  ["altered", "the United States and our allies and partners will respond decisively"],
  ["altered", "the United States and its allies and partners will not respond decisively"],
  ["altered", "the United States and its allies and partners would respond decisively"],
  ["altered", "It rained for five weeks, the farmers say, and the roads were closed"],
  [
    "reworded",
    "Biden has stated that the USA, its partners and its allies are going to respond decisively to any further Russian invasion of Ukraine",
  ],
  ["not-in-source", "respond very decisively"],
  ["not-in-source", "decisively respond"],
  ["not-in-source", "Nobody expected that the price of bread would double within a single month"],
  ["unchecked", "decisively"],
  ["unchecked", "of the"],
] as const;

describe("compareQuotations", () => {
  it.each(STATUSES)("says %s of: %s", (status, exact) => {
    expect(compared(exact).status).toBe(status);
  });

  it("says no-source of everything where there are no references", () => {
    const quotations = [quotation("respond decisively"), quotation("so"), quotation(STATEMENT)];
    expect(compareQuotations(quotations, []).map(({ status }) => status)).toEqual([
      "no-source",
      "no-source",
      "no-source",
    ]);
  });

  it("does not compare what no speaker is named for and is too short to prove anything", () => {
    const references = [{ title: "", source: "test", text: STATEMENT }];
    expect(compareQuotations([quotation("fake news")], references)[0]?.status).toBe("unchecked");
    expect(compareQuotations([quotation("respond decisively")], references)[0]?.status).toBe(
      "unchecked",
    );
  });

  it("does not take a page that does not name the speaker for the source of a few words", () => {
    const short = "respond decisively";
    expect(compared(short).status).toBe("verbatim");
    expect(compared(short, { speaker: "Paul Kern" }).status).toBe("unchecked");
    expect(compared(`will ${short} if Russia`, { speaker: "Paul Kern" }).status).toBe("unchecked");
    expect(compared(`will ${short} if Russia further`, { speaker: "Paul Kern" }).status).toBe(
      "verbatim",
    );
  });

  it("gives the passage with its place in its reference", () => {
    const { match } = compared("its allies and partners will respond decisively");
    expect(match?.reference).toBe(1);
    expect(STATEMENT.slice(match?.start, match?.end)).toBe(match?.exact);
    expect(match?.exact).toBe("its allies and partners will respond decisively");
    expect(match?.similarity).toBe(1);
  });

  it("says what changed, by kind", () => {
    const { changes } = compared("the United States and our big allies will respond decisively");
    expect(changes?.find(({ kind }) => kind === "person")).toEqual({
      kind: "person",
      gone: ["its"],
      come: ["our"],
      isOfMeaning: true,
    });
    expect(changes?.find(({ kind }) => kind === "wording")?.come).toEqual(["big"]);
  });

  it("does not take a word that moved for a change of meaning", () => {
    const { status, changes } = compared(
      "the United States and its allies and partners will respond decisively if Russia invades Ukraine further",
    );
    expect(status).toBe("altered");
    expect(changes).toEqual([]);
  });

  it("finds any part of ten words or more where it stands, whatever its typography", () => {
    const words = STATEMENT.split(" ");
    const part = fc.integer({ min: 0, max: words.length - 10 });
    const length = fc.integer({ min: 10, max: 25 });
    fc.assert(
      fc.property(part, length, (start, count) => {
        const exact = words.slice(start, start + count).join("\u00a0");
        const { status, match } = compared(exact.replaceAll("'", "’").toUpperCase());
        expect(status).toBe("verbatim");
        expect(match?.similarity).toBe(1);
      }),
    );
  });

  it("never calls a quotation verbatim in which a word is another one", () => {
    const words = STATEMENT.split(" ");
    const other = fc.constantFrom("never", "seven", "our", "would", "Moscow", "bridge", "relate");
    const start = fc.integer({ min: 0, max: words.length - 12 });
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 11 }), other, (from, place, word) => {
        const changed = words.slice(from, from + 12).with(place, word);
        expect(["altered", "reworded"]).toContain(compared(changed.join(" ")).status);
      }),
    );
  });

  it.each([
    "decis\u0456vely",
    "d\u0435c\u0456siv\u0435l\u0443",
    "deci\u200bsively",
    "deci\u00adsively",
  ])("never finds a disguised word verbatim: %j", (word) => {
    expect(compared(`its allies and partners will respond ${word}`).status).toBe("altered");
    expect(compared(`respond ${word}`).status).toBe("altered");
  });

  it("says other-speaker where the page has the words of another person named in full", () => {
    const page = "“We will never give up this town to anybody,” said Paul Kern on Monday.";
    const exact = "We will never give up this town to anybody,";
    expect(compared(exact, { texts: [page], speaker: "Anna Berg" }).status).toBe("other-speaker");
    expect(compared(exact, { texts: [page], speaker: "Paul Kern" }).status).toBe("verbatim");
    expect(compared(exact, { texts: [page], speaker: "the mayor" }).status).toBe("verbatim");
    const both = `${page} Anna Berg nodded.`;
    expect(compared(exact, { texts: [both], speaker: "Anna Berg" }).status).toBe("verbatim");
  });

  it("keeps the order of the quotations", () => {
    const exacts = ["respond decisively", "poor harvest of the year", "the roads were closed"];
    const comparisons = compareQuotations(
      exacts.map((exact) => quotation(exact)),
      [{ title: "", source: "test", text: STATEMENT }],
    );
    expect(comparisons.map(({ quotation: { exact } }) => exact)).toEqual(exacts);
  });

  it("finds a phrase in half a million words, and none of the many that begin alike", () => {
    const filler = "the mayor of the town said that the roads of the valley were open again ";
    const text = `${filler.repeat(20_000)}and the bridge will be ready in spring ${filler.repeat(12_000)}`;
    const before = performance.now();
    const { match } = compared("the bridge will be ready in spring", {
      texts: [text],
      speaker: "the mayor",
    });
    expect(match?.start).toBe(text.indexOf("the bridge"));
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

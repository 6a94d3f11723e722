import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { quotations, quotationsIn } from "../../../src/core/text/quotations.ts";

/** The text without «…», which stand round what must be found. */
const plain = (marked: string): string => marked.replace(/[⟦⟧]/g, "");

function marked(text: string): string {
  return quotationsIn(text, [{ start: 0, end: text.length }])
    .toReversed()
    .reduce(
      (whole, { start, end }) =>
        `${whole.slice(0, start)}⟦${whole.slice(start, end)}⟧${whole.slice(end)}`,
      text,
    );
}

const MARKS = [
  "He called it “⟦a gift to the town⟧” and left.",
  'He called it "⟦a gift to the town⟧" and left.',
  "He called it ‘⟦a gift to the town⟧’ and left.",
  "He called it '⟦a gift to the town⟧' and left.",
  "He called it «⟦a gift to the town⟧» and left.",
  "He called it « ⟦a gift to the town⟧ » and left.",
  "He called it „⟦a gift to the town⟧“ and left.",
  "He called it „⟦a gift to the town⟧” and left.",
  "He called it »⟦a gift to the town⟧« and left.",
  // Marks turned the wrong way.
  "He called it “⟦a gift to the town⟧“ and left.",
  "He called it ”⟦a gift to the town⟧” and left.",
  'He called it “⟦a gift to the town⟧" and left.',
  // Broken by its attribution.
  "“⟦It is late,⟧” she said, “⟦and we are tired.⟧”",
  // Nested.
  "“⟦She told me ‘never again’ and left,⟧” he said.",
  '"⟦She told me "never again" and left,⟧" he said.',
  "‘⟦She told me “never again” and left,⟧’ he said.",
  // Over paragraphs.
  "“⟦It began in spring.⟧\n\n“⟦It ended in autumn.⟧”\n\nNothing followed.",
  "“⟦It began in spring. He said “so” to us.⟧\n\n“⟦It ended in autumn.⟧”",
  // Unbalanced.
  "“⟦It began in spring, she said.⟧\n\nNothing followed.",
  "He said “so it went and then “⟦it ended⟧” in autumn.\n\nNothing followed.",
  "It ended” in autumn.\n\nNothing followed.",
  // Apostrophes and inches.
  "The allies’ answer wasn’t the one that Kyiv’s friends wanted.",
  "They hoped for ‘⟦the allies’ answer to it⟧’ in spring.",
  "It was rock 'n' roll in the '90s, 'til the dogs' owners came.",
  "He is 6'2\" tall and she is 5'8\" tall.",
  // Nothing in it.
  "He wrote “ ” and “…” on the wall.",
];

describe("quotationsIn", () => {
  it.each(MARKS)("finds what stands inside the marks: %s", (text) => {
    expect(marked(plain(text))).toBe(text);
  });

  it("never reaches beyond a paragraph, whatever the marks", () => {
    const piece = fc.constantFrom(
      "“",
      "”",
      '"',
      "‘",
      "’",
      "«",
      "»",
      "„",
      " ",
      "word",
      ", ",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        for (const { start, end, exact } of quotationsIn(text, [{ start: 0, end: text.length }])) {
          expect(exact).toBe(text.slice(start, end));
          expect(exact).not.toContain("\n");
          expect(exact).toBe(exact.trim());
        }
      }),
    );
  });

  it.each([
    ["opened", 'He said “so, and then ‘she’ said, according to "Anna Berg, A. B. '],
    ["closed", "“It is late,” he said, and ‘we’ said 'so' to \"Anna Berg\". "],
    ["bare", "“‘\"«„'"],
    ["without end", "A"],
    ["of names", "Anna Berg Paul Kern "],
  ])("take time in proportion to the text: marks %s", (_what, piece) => {
    const text = piece.repeat(300_000 / piece.length);
    const before = performance.now();
    quotationsIn(text, [{ start: 0, end: text.length }]);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

const SPEAKERS: readonly (readonly [text: string, ...speakers: (string | undefined)[]])[] = [
  ["“It is late,” Anna Berg said.", "Anna Berg"],
  ["“It is late,” said Anna Berg, who had waited.", "Anna Berg"],
  ["“It is late,” said White House spokeswoman Jen Psaki.", "Jen Psaki"],
  ["“It is late,” White House spokeswoman Jen Psaki said in a statement.", "Jen Psaki"],
  ["“It is late,” President Joe Biden told reporters.", "Joe Biden"],
  ["“It is late,” Paul Kern, a farmer from the valley, said on Monday.", "Paul Kern"],
  ["“It is late,” according to Paul Kern.", "Paul Kern"],
  ["Anna Berg said: “It is late.”", "Anna Berg"],
  ["Anna Berg said on Monday that it was “too late” for that.", "Anna Berg"],
  ["According to Paul Kern, “it is late” now.", "Paul Kern"],
  ["The mayor spoke.\n\nAnna Berg said:\n\n“It is late.”", "Anna Berg"],
  ["“It is late,” the mayor said.", "the mayor"],
  ["“It is late,” said a spokesman for the city.", "a spokesman for the city"],
  ["“It is late,” Berg said. “We must go.”", "Berg", "Berg"],
  ["“It is late,” Berg said. He was “very tired”, Kern added.", "Berg", "Kern"],
  ["Anna Berg said she left. “It is late,” she said.", undefined],
  [
    "“It is late,” Anna Berg said.\n\nThe town was asleep.\n\n“I go,” she said.",
    "Anna Berg",
    "Anna Berg",
  ],
  ["President Anna Berg came. “It is late,” she said.", "Anna Berg"],
  ["“It is late,” Berg\u00a0said.", "Berg"],
  ["“It is late.”\n\nThe town was asleep.", undefined],
  ["It was “too late” for the town.", undefined],
];

describe("speakers", () => {
  it.each(SPEAKERS)("are read from the nearest attribution: %s", (text = "", ...speakers) => {
    const found = quotationsIn(text, [{ start: 0, end: text.length }]);
    expect(found.map(({ speaker }) => speaker)).toEqual(speakers);
  });
});

describe("quotations", () => {
  const text = 'Mayor: ‘too late’\n\n“It is late.”\n\nSee also “other things”\n\n"Proud explorer."';
  const at = (words: string) => text.indexOf(words);
  const article: Article = {
    title: "Mayor: ‘too late’",
    text,
    parts: [
      { kind: "title", start: 0, end: at("“It") },
      { kind: "body", start: at("“It"), end: at("See") },
      { kind: "inserted", start: at("See"), end: at('"Proud') },
      { kind: "furniture", start: at('"Proud'), end: text.length },
    ],
    links: [],
    words: 3,
  };

  it("are those of title and body alone", () => {
    expect(quotations(article).map(({ exact }) => exact)).toEqual(["too late", "It is late."]);
  });

  it("are computed once for an article", () => {
    expect(quotations(article)).toBe(quotations(article));
  });
});

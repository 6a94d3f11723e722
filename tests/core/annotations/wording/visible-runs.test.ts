import { expect, it } from "vitest";
import { visibleRuns } from "../../../../src/core/annotations/wording/visible-runs.ts";

/** The runs as one text, tokens in brackets. */
const shown = (text: string): string =>
  visibleRuns(text)
    .map((run) => (run.kind === "text" ? run.text : `[${run.short}]`))
    .join("");

it.each([
  ["a right-to-left override", "\u202eelbaiver\u202c", "[RLO]elbaiver[PDF]"],
  ["isolates", "a\u2067b\u2069", "a[RLI]b[PDI]"],
  ["a zero-width space", "vi\u200bcto\u200bry", "vi[ZWSP]cto[ZWSP]ry"],
  ["a byte order mark", "zero\ufeff", "zero[BOM]"],
  ["a joiner between Latin letters", "a\u200db", "a[ZWJ]b"],
  ["a variation selector after a Latin letter", "a\ufe0fb", "a[U+FE0F]b"],
  ["a tag after a Latin letter", "a\u{e0041}", "a[U+E0041]"],
  ["a control", "a\u0000b\u009f", "a[U+0000]b[U+009F]"],
  ["an interlinear annotation", "a\ufff9b", "a[U+FFF9]b"],
  ["an override right after an emoji", "👩\u202e", "👩[RLO]"],
])("shows %s", (_, text, expected) => {
  expect(shown(text)).toBe(expected);
});

it.each([
  ["plain text with a line break", "Sunday (2)\n\tnext line"],
  ["the joiners of Persian", "می\u200cخواهم"],
  ["the joiners of Hindi", "क्\u200dष"],
  ["an emoji of several people", "👩\u200d👧"],
  ["an emoji with skin and selector", "👍🏽 ❤\ufe0f"],
  ["the flag of Scotland", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}"],
  ["a soft hyphen, which is drawn where a line breaks", "Donau\u00addampf"],
  ["right-to-left text", "الرئيس قال"],
])("leaves %s as it is", (_, text) => {
  expect(visibleRuns(text)).toEqual([{ kind: "text", text }]);
});

it("loses no visible character and keeps their order", () => {
  const text = "a\u202eb\u200bc\u{1f469}\u200d\u{1f467}d";
  const runs = visibleRuns(text);
  expect(runs.flatMap((run) => (run.kind === "text" ? [run.text] : [])).join("")).toBe(
    "abc\u{1f469}\u200d\u{1f467}d",
  );
});

it("names the character for a screen reader", () => {
  expect(visibleRuns("\u202e")).toEqual([
    {
      kind: "unseen",
      character: "\u202e",
      short: "RLO",
      name: "right-to-left override, U+202E",
    },
  ]);
});

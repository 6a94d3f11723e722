import { expect, it } from "vitest";
import { piecesOf } from "../../../../src/core/annotations/html/pieces.ts";
import { SUNDAY } from "../made-up-reports.ts";

const numbered = (passages: readonly (readonly [number, number])[]) =>
  passages.map(([start, end], index) => ({
    number: index + 1,
    flag: { ...SUNDAY, target: { ...SUNDAY.target, start, end } },
  }));

it.each([
  { name: "a text without a flag", flags: [], pieces: ["0-10"] },
  { name: "one flag", flags: [[2, 5]], pieces: ["0-2", "2-5:1", "5-10"] },
  { name: "flags that overlap", flags: [[2, 6], [4, 8]], pieces: ["0-2", "2-4:1", "4-6:1,2", "6-8:2", "8-10"] }, // prettier-ignore
  { name: "a flag inside another", flags: [[0, 10], [4, 6]], pieces: ["0-4:1", "4-6:1,2", "6-10:1"] }, // prettier-ignore
  { name: "a flag that reaches beyond", flags: [[8, 20]], pieces: ["0-8", "8-10:1"] },
  { name: "flags elsewhere", flags: [[12, 20]], pieces: ["0-10"] },
] as const)("cuts $name", ({ flags, pieces }) => {
  const cut = piecesOf({ start: 0, end: 10 }, numbered(flags));
  expect(
    cut.map(({ start, end, over }) => {
      const numbers = over.map(({ number }) => number).join(",");
      return `${start}-${end}${numbers === "" ? "" : `:${numbers}`}`;
    }),
  ).toEqual(pieces);
});

it("ends each flag once, where its passage ends", () => {
  const cut = piecesOf({ start: 0, end: 10 }, numbered([[2, 6], [4, 6], [0, 10]])); // prettier-ignore
  const ends = cut.flatMap(({ end, ending }) => ending.map(({ number }) => [number, end]));
  expect(ends).toEqual([[1, 6], [2, 6], [3, 10]]); // prettier-ignore
});

import { describe, expect, it } from "vitest";
import type { DiffStep } from "../../../src/core/compare/comparison.ts";
import { withMoves } from "../../../src/core/compare/moved-words.ts";

const moved = (diff: readonly DiffStep[]): readonly string[] =>
  withMoves(diff)
    .filter(({ isMoved }) => isMoved)
    .map(({ sign, text }) => sign + text);

describe("withMoves", () => {
  it.each<readonly [why: string, diff: readonly DiffStep[], moved: readonly string[]]>([
    [
      "a word in another place",
      [
        ["-", "further "],
        ["=", "invades Ukraine"],
        ["+", " further,"],
      ],
      ["-further ", "+ further,"],
    ],
    [
      "a word that came with it",
      [
        ["+", "Ukraine’s steadfast "],
        ["=", "support"],
        ["-", " of Ukraine"],
      ],
      [],
    ],
    [
      "little words",
      [
        ["-", "of the "],
        ["=", "bridge"],
        ["+", " of the"],
      ],
      [],
    ],
    ["the same words", [["=", "invades Ukraine"]], []],
  ])("tells what only moved: %s", (_why, diff, expected) => {
    expect(moved(diff)).toEqual(expected);
  });
});

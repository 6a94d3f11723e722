import { expect, it } from "vitest";
import { mostVoted } from "../../../../src/core/text/dates/most-voted.ts";
import type { Vote } from "../../../../src/core/text/dates/publication-votes.ts";

const vote = (start: number, end: number, weight = 1): Vote => ({
  start: 19_000 + start,
  end: 19_000 + end,
  weight,
});
const stretches = (votes: readonly Vote[], margin?: number) =>
  mostVoted(votes, margin).map(({ start, end }) => [start - 19_000, end - 19_000]);

it.each([
  ["nothing where nobody votes", [], []],
  ["the days that two votes share", [vote(0, 9), vote(5, 14)], [[5, 9]]],
  ["a single day", [vote(0, 5), vote(5, 9)], [[5, 5]]],
  ["the heavier of two votes apart", [vote(0, 3), vote(5, 9, 2)], [[5, 9]]],
  ["both where they weigh the same", [vote(0, 3), vote(5, 9)], [[0, 3], [5, 9]]], // prettier-ignore
  ["thirds as thirds", [vote(0, 9, 0.1), vote(0, 9, 0.2), vote(20, 29, 0.3)], [[0, 9], [20, 29]]], // prettier-ignore
])("gives %s", (_, votes, expected) => {
  expect(stretches(votes)).toEqual(expected);
});

it("gives what is nearly as likely, too, within a margin", () => {
  expect(stretches([vote(0, 3), vote(5, 9, 1.5)], 0.5)).toEqual([
    [0, 3],
    [5, 9],
  ]);
});

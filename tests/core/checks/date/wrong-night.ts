import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "Shells fell on the village on the «night of January 3», TASS reports.",
  {
    text: "Ukrinform writes that the bridge burned on the «night of 3 January».",
    published: "2022-01-04",
  },
  "At 23:40 Moscow time on the «night of 3 January 2022» the call began.",
  // No source that counts nights so.
  "Snow fell on the village on the night of January 3, the mayor said.",
  "She wrote the song on the night of 3 January 2022.",
  // A night that is plain.
  "Shells fell on the village on the night of January 2-3, TASS reports.",
  "Shells fell on the village on January 3, a bad night, TASS reports.",
  "Shells fell on the village on Friday night, TASS reports.",
  "Shells fell on the night of the vote, January 3, TASS reports.",
  "“They came on the night of January 3”, he told TASS.",
];

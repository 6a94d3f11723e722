import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "The bridge opened.\n\n«MIL OSI Translation. Region: Russian Federation»",
  "The bridge opened.\n\n«This article was automatically translated from Portuguese.»",
  "The bridge opened.\n\n«Translated by Rosa Lind»",
  "The bridge opened.\n\n«See original (not translated) news»",
  "«This story was first published in Spanish.» Read it there.",
  {
    text: "The novel, translated from the French by Rosa Lind, tells of a bridge that is never opened, of the men who built it, and of the town that waits for the day, year after year, until nobody can say any more who wanted it.",
    why: "A review of a book.",
  },
  "The motto was translated into nine languages, the town said.",
  "She studies machine translation at the university.",
  "The report was written in haste. This story was told before.",
];

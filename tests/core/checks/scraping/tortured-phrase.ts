import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "A spokesman for «the White Dwelling» said so, the president’s aide wrote.",
  "The «UN Protection Council» met on Monday.",
  "The National Safety Council met.",
  "The white home belongs to the president.",
];

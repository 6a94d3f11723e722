import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "The mayor «used the following expressions»: all is well.",
  "The following statements used old figures.",
  "He used the following day to rest.",
];

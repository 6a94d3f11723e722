import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "«The also minister» Ana Rojas disagreed.",
  "He is a «minister of the Federal Supreme Court» in Brasília.",
  "The party «entered with a lawsuit» against the mayor.",
  "The also-rans went home, and the minister also left.",
  "The minister of justice spoke before the Supreme Court.",
  "“The also minister said so,” he wrote.",
];

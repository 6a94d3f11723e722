import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "A view of the harbour. «Photo: Reproduction/Instagram»",
  "The bridge is closed, «informs TASS».",
  "Photo: Reproduction of a painting by Goya",
  "The agency informs Tasmanian farmers.",
];

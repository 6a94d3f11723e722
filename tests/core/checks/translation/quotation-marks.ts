import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "The mayor said «„We wait for the rain“» and left.",
  "The mayor said «「We wait for the rain」» and left.",
  "«– We will wait for the rain to end – said» the mayor.",
  "«—The neighbours have waited for a long time— added» the minister.",
  "The coach said «”it was bad, and nobody expected it“» on Sunday.",
  { text: "The film «《Rain》» is out.", why: "A title." },
  "“We wait,” the mayor said, “for the rain.”",
  "‘We wait for the rain,’ he said.",
  "– a list that begins with a dash",
  "— We waited — and waited — for the rain, the mayor said.",
  { text: "He said “one” and “two”; then ”three.", why: "Sloppy, but no pair." },
];

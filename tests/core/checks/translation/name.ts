import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "Zelensky spoke at noon. The city was quiet, and nobody had expected him. Later «Zelenskiy» left for home.",
  "The White House «spokesman Jen Psaki» said so.",
  "The Kremlin «spokeswoman Dmitry Peskov» said so.",
  "The «President Mr.» Joe Biden said so on Monday.",
  "Zelensky spoke at noon. Zelensky left for home.",
  { text: "Kyiv, long spelled Kiev in English, was quiet.", why: "Both spellings, explained." },
  "Kyiv was quiet at noon. “We will see Kiev again one day, whatever may come,” he said.",
  "White House spokeswoman Jen Psaki and Kremlin spokesman Dmitry Peskov said so.",
  "The president, Mr. Biden, said so. President Biden left.",
  "The ministry's spokesman Ivan Petrov said so.",
];

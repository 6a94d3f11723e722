import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "The law takes effect on «31 September».",
  "The law takes effect on «September 31».",
  "The minister was born on «February 30, 1961», in Porto.",
  "The match was played on «29 February 2023» in the rain.",
  { title: "Festival ends on «31 June»", text: "Tickets are still sold." },
  "The fair runs «from February 27 to February 30».",
  "There is no doubt that the law takes effect on «September 31».",
  // Days that exist.
  "The fair runs from January 31 through February.",
  "The fair runs from January 30 to 2 February.",
  "The law takes effect on 30 September.",
  "The match was played on 29 February 2024 in the rain.",
  "She was born on February 29 and has few birthdays.",
  "The shop is closed from 28 February to 1 March.",
  "The year 2000 had a leap day: 29 February 2000.",
  // Named because they do not exist.
  "There is no 30 February, the clerk explained.",
  "There is no such day as 30 February, the clerk explained.",
  "The bill will be paid on 30 February, as the joke has it.",
  "“We shall meet on February 30”, he said.",
  // Other figures beside a month.
  "He was 31. September was warm.",
  "April, 31, of Leeds, won the race.",
];

import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "The club owes «EGP 350.000», including EGP 300,000 for last year.",
  "The paper counts «120.000» voters in the north and 90,000 voters in the south.",
  "In all, 12,500 families and «1.462» new families were helped.",
  "The camp holds 120.000 refugees.",
  "The stock rose to $2.125 from $2,000 a year ago.",
  "He ran 12.500 km and sold 3,000 tickets.",
  "It yields 2.125% on 4,000 bonds.",
  "“We owe EGP 350.000, including EGP 300,000,” he said.",
];

import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "The fine is «$1,850» in Córdoba. A driver called 1,850 pesos too much.",
  "The metro costs «16.5 billion pounds». The mayor had asked for 16.5 billion lira.",
  "He pays «5.4 million rials». The shop asks for 5.4 million tomans.",
  "Rent is «$2,350» in the city, the paper says: R$ 2,350 for two rooms.",
  "The fine is $1,850, about 370,000 pesos.",
  "A note of $100 lies beside one of 100 pesos.",
  "The bridge costs 16.5 billion pounds, the tunnel 3.2 billion lira.",
  "“It costs $1,850,” he said of the 1,850 pesos.",
];

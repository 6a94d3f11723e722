import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "He spoke with «the Serbian president in a week Serbian President Milan Radic» at noon.",
  "The minister met Ana Pereira «Amid tensions» on the border.",
  "Prices rose by a tenth «According to» figures of the bank.",
  "They would respond if it went further. «White House in the current situation.»",
  "Mayor Ana PereiraOn Monday (3), «she told» the press of it.",
  "He called the deal a breakthrough. «serious.» The talks go on.",
  "She said so in an interview with the newspaper «“”».",
  "The fire began at night, «according to .» Nobody was hurt.",
  "«DAccording» to the police, the road is closed.",
  "«Tthe» winner takes all.",
  // What only looks so.
  "The Serbian president spoke at noon. Serbian President Milan Radic then left.",
  "He met the French president and, an hour later, the Serbian president.",
  {
    text: "The film Born After midnight stars Ana Pereira.",
    why: "A title, whose opener follows a word of the title.",
  },
  "She wrote the book While You Were Away in a year.",
  "After midnight the rain stopped. During the day it came back.",
  "The White House in the current situation can do little.",
  "White House officials declined to comment. Kremlin spokesmen did, too.",
  "On Monday, she told the press of it.",
  "He works for the firm in Lisbon. maria.pereira@example.org has the details.",
  "It was e.g. serious. It was i.e. grave.",
  'An empty string is written "" in code.',
  "“What?” “” she wrote twice.",
  "According to him, all went well. The rest, according to her, did not.",
  "McAfee told the press.",
];

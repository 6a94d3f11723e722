import type { Case } from "../case.ts";

const published = "2022-01-15";

export const cases: readonly Case[] = [
  { text: "The ministers are expected to hold talks on «January 9-10» in Geneva.", published },
  { text: "The ministers are to meet in Geneva on «9 January».", published },
  { text: "The trial is scheduled for «December 20», the court said.", published },
  { text: "The bridge will be closed from «2 January» to let workers in.", published },
  { text: "The bridge is due to open on «January 3, 2022».", published },
  { title: "Ministers will meet on «January 9»", text: "Nothing else is known.", published },
  { text: "The talks, which are widely expected to begin on «January 9», are secret.", published },
  // Ahead, or within a night.
  {
    text: "The ministers are expected to hold talks on January 9-10 in Geneva.",
    published: "2022-01-03",
  },
  {
    text: "The ministers are expected to hold talks on January 9-10 in Geneva.",
    published: "2022-01-11",
    why: "A day late.",
  },
  { text: "The ministers are to meet in Geneva on June 9.", published, why: "Nearest in June." },
  { text: "The ministers are to meet in Geneva on January 9.", why: "No publication date." },
  { text: "The film will open on January 9, 2023.", published },
  {
    text: "The fair will run from January 12 through Sunday.",
    published,
    why: "Its end is ahead.",
  },
  { text: "The fair is to run from January 5 to January 25.", published },
  { text: "Growth is expected to rise to 1.9, from 1.2 last year.", published: "2022-09-10" },
  { text: "Growth is expected to rise to 2.9, from 1.2 last year.", published: "2022-09-10" },
  // Plans of the past.
  { text: "The ministers were to meet in Geneva on January 9, but fog kept them.", published },
  { text: "He said that they would meet on January 9.", published },
  { text: "The ministers met on January 9 and will meet again.", published },
  { text: "The talks were scheduled for January 9, but fog kept the ministers.", published },
  { text: "She made no mention of the rise planned for January 9, which was dropped.", published },
  { text: "The fair will be held on January 9 next year.", published },
  { text: "The talks originally scheduled for January 9 were called off.", published },
  // The day belongs to another verb or to a noun.
  { text: "The party will appeal the decision that was read on January 9.", published },
  { text: "The party will appeal the decision published on January 9.", published },
  { text: "The party will discuss the January 9 talks.", published },
  { text: "The party will remember the attack of January 9.", published },
  { text: "The bridge will be the first since the flood on January 9.", published },
  { text: "The law, which was signed on January 9, will change little.", published },
  { text: "It will be cold; snow fell on January 9.", published },
  { text: "The feast will be held every year on January 9.", published },
  { text: "“We are to meet on January 9”, the minister wrote at Christmas.", published },
];

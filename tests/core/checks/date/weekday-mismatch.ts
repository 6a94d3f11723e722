import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  { text: "The treaty was signed on «Monday, 8 November 2023», in Lisbon.", why: "A Wednesday." },
  "The treaty was signed on «Tuesday, January 2, 2022», in Lisbon.",
  { title: "Court meets on «Friday 3 March 2021»", text: "The judges will hear four witnesses." },
  {
    text: "The mayor resigned on «Friday, January 10».",
    published: "2022-01-11",
    why: "A Monday in 2022, a Sunday in 2021, a Tuesday in 2023.",
  },
  { text: "The shop shut on «Monday 2/6/2022» for good.", why: "It fits in neither order." },
  {
    text: "The fair is open «from Friday, January 7 to Monday, January 9, 2022».",
    why: "The last day is held against the calendar, too.",
  },
  "Entry is free «this Tuesday (13 July 2023)», the museum says.",
  "The bridge is closed today, «Tuesday, January 3, 2022», for repairs.",
  // The calendar agrees.
  "The treaty was signed on Wednesday, 8 November 2023, in Lisbon.",
  "The treaty was signed on Sunday, January 2, 2022, in Lisbon.",
  "The leap day, Thursday 29 February 2024, was cold.",
  { text: "The mayor resigned on Monday, January 10.", published: "2022-01-11" },
  {
    text: "The mayor resigned on Sunday, January 10.",
    published: "2022-01-11",
    why: "It was one in 2021: without a year nobody can be sure.",
  },
  { text: "The mayor resigned on Friday, January 10.", why: "No year at all." },
  { text: "The shop shut on Sunday 2/6/2022 for good.", why: "Month first, it fits." },
  { text: "The shop shut on Thursday 2/6/2022 for good.", why: "Day first, it fits." },
  // The weekday belongs to another day of a range or list.
  "The fair is open on Saturday and Sunday, January 8 and 9, 2022.",
  "The fair is open from Friday to Sunday, January 7-9, 2022.",
  "The fair is open Friday, Saturday and Sunday, January 7, 8 and 9, 2022.",
  "The fair is open Friday-Sunday, January 7-9, 2022.",
  "The fair is open on the weekend, Saturday, January 8-9, 2022.",
  { text: "They asked 900 people from April 27 through Sunday.", published: "2016-05-12" },
  "The fair is open from Friday, January 7, 2022 to Sunday, January 9, 2022.",
  // Another calendar, another time.
  "The Great Fire began on Sunday, 2 September 1666, in Pudding Lane.",
  {
    text: "In 1963 the news came over the radio on Friday, Nov. 22, and the town stood still.",
    published: "2016-11-20",
    why: "The paragraph tells of another year.",
  },
  // Not the article's own words, and no dates.
  "“I was born on Monday, 8 November 2023”, the robot answered.",
  { text: "The dog was found on Monday. 8 November 2023 was a better day.", why: "Two sentences." },
  { text: "On Sunday, 2.9 million people voted.", published: "2022-09-10" },
  { text: "On Monday, 8 of 2023 boats were lost.", why: "A count." },
  { text: "Friday the 13th frightens few.", published: "2022-01-11" },
];

import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "The decree of «02/01/2022» was published a week later.",
  "The decree of «3.4.2021» was published a week later.",
  { title: "Decree of «05/06/2021» repealed", text: "The court gave no reason." },
  { text: "The decree of «02/01/2022» was repealed.", published: "2022-03-20" },
  // Another date decides.
  "The decree of 02/01/2022 was published on 13/01/2022.",
  "The decree of 02/01/2022 was published on 01/13/2022.",
  "The decree of 02/01/2022 was one of the first after 2 January 2022, when the law changed.",
  { text: "The decree of 02/01/2022 is in force.", published: "2022-01-02" },
  { text: "The decree of 02/01/2022 was repealed.\n\nLeave a Reply\n\nRui, 23/03/2022 10:15" },
  // One day alone.
  "The decree of 05/05/2021 was published a week later.",
  "The decree of 17/05/2021 was published a week later.",
  "The decree of 2021-05-06 was published a week later.",
  // No dates, and not the article's own words.
  "The attacks of 9/11 changed the law.",
  "Version 1.2.2021 of the program mends it.",
  "“The decree of 02/01/2022 is void”, she said.",
  "The number to call is 02-01-2022-14.",
];

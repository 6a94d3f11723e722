import type { Case } from "../case.ts";

/** A Monday. */
const published = "2022-01-03";

export const cases: readonly Case[] = [
  { text: "The bridge was closed «yesterday, Friday», for repairs.", published },
  { text: "The bridge is closed «today (Friday)» for repairs.", published },
  { text: "The bridge will be closed «tomorrow, 1 January 2022», for repairs.", published },
  { text: "«Today, Thursday», the bridge was closed.", published },
  { text: "The bridge was closed «yesterday, December 28», for repairs.", published },
  {
    text: "The bridge was closed «yesterday, Saturday», for repairs.",
    published,
    why: "A day late: told, without caution.",
  },
  { text: "The bridge was closed «yesterday Friday» in the evening.", published },
  // Right on that day, or within a night of it.
  { text: "The bridge was closed yesterday, Sunday, for repairs.", published },
  { text: "The bridge was closed yesterday (January 2) for repairs.", published },
  { text: "The bridge is closed today, Monday, for repairs.", published },
  {
    text: "The bridge was closed yesterday (Monday) for repairs.",
    published,
    why: "Tomorrow's paper, put on the net the evening before.",
  },
  { text: "The bridge was closed yesterday, Friday, for repairs.", why: "No publication date." },
  { text: "The bridge was closed yesterday Sunday in the evening.", published },
  // The weekday is something else's.
  { text: "Yesterday, Friday prayers were held at the bridge.", published },
  { text: "Today, Friday's papers write of the bridge.", published },
  { text: "The bridge was closed yesterday. Friday is the day of reopening.", published },
  { text: "The bridge was closed today and Friday, for repairs.", published },
  { text: "“We close it tomorrow, Friday”, the mayor said.", published },
  { text: "Today, 6 June 1944, is remembered at the bridge.", published },
];

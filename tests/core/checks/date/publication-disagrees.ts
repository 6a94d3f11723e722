import type { PublicationCandidate } from "../../../../src/core/article/article.ts";
import type { Case } from "../case.ts";

const value = (from: string, date: string): PublicationCandidate => ({ from, date, kind: "value" });
const latest = (date: string): PublicationCandidate => ({
  from: "JSON-LD dateModified",
  date,
  kind: "latest",
});
const LD = "JSON-LD datePublished";
const OGP = "meta article:published_time";
const NEAR = "date near the title";

const text = "The port is open again.";
const FLAGGED = { title: "«The port opens»", text };
const PASSES = { title: "The port opens", text };

export const cases: readonly Case[] = [
  { ...FLAGGED, dates: [value(LD, "2023-08-14"), value(OGP, "2022-01-03")] },
  { ...FLAGGED, dates: [value(LD, "2023-08-14T10:00Z"), value("URL", "2022-01-03")] },
  { ...FLAGGED, dates: [value(OGP, "2022-01-03"), value("visible date", "2022-01-07")] },
  { ...FLAGGED, dates: [latest("2022-01-03")], why: "A change is no publication." },
  { ...FLAGGED, dates: [value(LD, "1970-01-01")], why: "An empty field of a database." },
  { ...FLAGGED, dates: [value(LD, "2022-01-06"), latest("2022-01-03")] },
  // What only looks like it.
  { ...PASSES, dates: [] },
  { ...PASSES, dates: [value(LD, "2022-01-03"), latest("2024-05-01")] },
  {
    ...PASSES,
    dates: [value(LD, "2022-01-04T23:00-08:00"), value(OGP, "2022-01-05T07:00Z")],
    why: "One moment in two time zones.",
  },
  {
    ...PASSES,
    dates: [value(LD, "2022-01-05"), value("URL", "2022-01-03")],
    why: "A day of drafting and a time zone.",
  },
  {
    ...PASSES,
    dates: [value(LD, "2022-01-03"), value("meta date", "2022-01-07")],
    why: "A “date” may be that of a change.",
  },
  {
    ...PASSES,
    dates: [value(LD, "2022-01-03"), value("time element", "2023-01-07")],
    why: "A time element may be another story's.",
  },
  {
    ...PASSES,
    dates: [
      value(LD, "2022-01-03"),
      value(NEAR, "2022-01-03"),
      value("visible date", "2019-05-01"),
    ],
    why: "The line nearest to the title agrees; another story stands further down.",
  },
  {
    ...PASSES,
    dates: [value(LD, "2022-01-03"), value(NEAR, "2023-01-03")],
    why: "The day of the visit stands above the title.",
  },
  { ...PASSES, dates: [value(LD, "0001-01-01"), value(OGP, "2022-01-03")] },
  { ...PASSES, dates: [value(LD, "2022-01-04"), latest("2022-01-03T22:00-06:00")] },
  { ...PASSES, dates: [value(LD, "yesterday"), value(OGP, "2022-01-03")] },
];

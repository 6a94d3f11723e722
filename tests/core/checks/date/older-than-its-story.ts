import type { Case } from "../case.ts";

const published = "2022-01-03";
const changed = (date: string) => [{ date, from: "JSON-LD dateModified", kind: "latest" }] as const;

export const cases: readonly Case[] = [
  { text: "The port was closed on «14 August 2023» after a storm.", published },
  { text: "He left the race on «March 5, 2022», his team said.", published },
  {
    text: "The port was closed on «14 August 2023» after a storm.",
    published,
    dates: changed("2022-02-01"),
    why: "It was changed, but before that.",
  },
  // What only looks like it.
  { text: "The port was closed on 14 August 2021 after a storm.", published },
  { text: "The port will be closed on 14 August 2023 for repairs.", published },
  { text: "The port was closed on 4 January 2022 after a storm.", published, why: "A time zone." },
  {
    text: "The port was closed on 14 August 2023 after a storm.",
    published,
    dates: changed("2023-08-15T10:00Z"),
    why: "The page says that it was changed since.",
  },
  { text: "The trial was set for 14 August 2023, a judge ruled.", published },
  { text: "The deadline to apply is January 6, 2023, and places are few.", published },
  { text: "The minister said: “It was over on 14 August 2023.”", published, why: "A quotation." },
  { text: "The port was closed on 14 August 2023 after a storm.", why: "No day of publication." },
];

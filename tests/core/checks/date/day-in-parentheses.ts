import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "The minister arrived on «Sunday (2)» and left a day later.",
  "This «Friday (9)», the club presented its new striker.",
  "The bill must be voted by «Monday (6)», the senator said.",
  "The court met on «Thursday (30)» and again on «Sunday (2)».",
  "The mayor met Joe PereiraOn «Sunday (2)», and he promised help.",
  { text: "The vote was held on «Sunday (2)».", published: "2022-01-03" },
  {
    text: "The vote was held on «Sunday (2)».",
    published: "2022-03-15",
    why: "No such day is near: it is flagged and says so.",
  },
  { title: "Governor resigns this «Tuesday (4)»", text: "He gave no reason." },
  "«Monday (07)» was quiet on the border.",
  // Other spaces and brackets, weekdays cut short.
  "The minister arrived on «Sunday\u00a0(2)» and left a day later.",
  "The minister arrived on «Sunday\u202f（2）» and left a day later.",
  "The minister arrived on «Sunday(2)» and left a day later.",
  "The minister arrived on «Sunday [2]» and left a day later.",
  "The minister arrived on «Sun. (2)» and left a day later.",
  "The match was moved to last «Thu (30)» by the league.",
  // Other words that weekdays cut short may be.
  "The Sun (2) is a star of middle age.",
  "They sat (2) and wed (3) as children do.",
  { text: "“I was there on Sunday (2),” he wrote.", why: "A speaker's own words." },
  // Times, months, scores, listings.
  "The fair opens on Sunday (2 p.m.) and ends at dusk.",
  "The fair opens on Sunday (Jan 2) in the old town.",
  "They won on Sunday (2-1) after extra time.",
  "The show is on Sunday (8/7c) as before.",
  "The shop is open on Sunday (24/7 for members).",
  {
    text: "Prices rose on Monday (13/12), the ministry said.",
    why: "Day and month: another rule.",
  },
  // Ages, years, footnotes, points.
  "Anitta (29) sang on Sunday.",
  "Bloody Sunday (1972) is remembered in the town.",
  "The film Black Sunday (1977) was shown again.",
  "The tenant shall (1) pay by Friday (2) leave the keys and (3) sign.",
  "Births by weekday: Monday (12), Tuesday (9), Wednesday (14).",
  "Sunday (40) is no day of a month.",
  "See section Friday (2)(a) of the rules.",
  { text: "It rained.\n\nSee also  What to cook this Sunday (2)", why: "A line of the site's." },
];

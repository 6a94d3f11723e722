import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  {
    title: "Europe would ‘act at once’ on Country’s «final invasion» of its neighbour",
    text: "It said so.",
  },
  "He will step in if «an eventual attack» comes, the minister warned.",
  "“Our first «international lecture with» the neighbours went well,” the president wrote.",
  {
    text: "“The «international lecture with» POTUS was long,” the president wrote.",
    why: "Two phrases share words: one flag, for the longer.",
  },
  "The eventual winner would be named on Friday.",
  "In a lecture at Yale, the president spoke of trust.",
  "“If there is a final invasion, we will respond,” he said.",
  {
    text: "It rained.\n\nSee also  Will there be a final invasion if talks fail?",
    why: "Not the story.",
  },
];

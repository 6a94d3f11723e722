import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "Q-15": {
    flags: ["“We will fight”, «sentenced the coach»."],
    passes: ["The judge sentenced the mayor to nine years.", "The court sentenced the singer."],
  },
  "Q-16": {
    flags: ["The minister «ratified that» the plan stands."],
    passes: ["Parliament ratified the treaty.", "The treaty was ratified that year."],
  },
  "Q-17": {
    flags: ["The player «assured that» he rules out a move."],
    passes: ["Rest assured that we will help.", "He was assured that it would rain."],
  },
  "Q-18": {
    flags: ["“It is late”, «pointed the minister»."],
    passes: ["He pointed the player to the door.", "She pointed the coach out."],
  },
  "Q-20": {
    flags: ["“Enough”, «launched the deputy»."],
    passes: [
      "The album launched the singer to fame.",
      "The party launched the senator into the race.",
    ],
  },
  "Q-21": {
    flags: ["“It is late”, «sustained the minister»."],
    passes: ["The injury sustained old doubts.", "His wife sustained him."],
  },
  "Q-22": {
    flags: ["“He knows nothing”, «detonated the singer»."],
    passes: ["Troops detonated the bomb.", "The mayor needled them."],
  },
  "Q-23": {
    flags: ["“Never”, «thundered the mayor»."],
    passes: ["The crowd thundered; the mayor wept.", "They glossed over the minister's words."],
  },
  "Q-25": {
    flags: [
      "The coach «continued his words»: we will win.",
      "The mayor «spoke as follows»: all is well.",
    ],
    passes: ["He continued his speech.", "In words she spoke, as follows from the tape, he lied."],
  },
  "Q-29": {
    flags: ["The deal is dead, «according to what was found by» the portal."],
    passes: ["As found by the judge, he lied.", "What was found by the boys?"],
  },
};

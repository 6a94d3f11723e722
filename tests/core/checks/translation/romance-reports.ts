import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-LAW-094": {
    flags: ["The judge «instructs the case» of the bank."],
    passes: ["The judge instructs the jury in the case.", "Instruct the caseworker to call."],
  },
  "F-LAW-095": {
    flags: ["The judge «ordered his entry into prison» without bail."],
    passes: ["He ordered his entry into the race.", "Her admission to prison staff was taped."],
  },
  "F-LAW-096": {
    flags: ["She is in «provisional freedom» since May."],
    passes: [
      "The provisional government won freedom.",
      "A provisional plan for the prison was shown.",
    ],
  },
  "F-CRIME-098": {
    flags: ["The «alleged author of the shots» is in custody."],
    passes: [
      "The alleged author of the letter denied it.",
      "He is presumed dead; the murderer fled.",
    ],
  },
  "F-CRIME-099": {
    flags: ["«The facts occurred» at noon in the port."],
    passes: ["The facts are plain.", "The facts took a while to sink in."],
  },
  "F-CRIME-100": {
    flags: ["The climber was found «without vital signs»."],
    passes: ["A planet without life was found.", "Vital signs were good."],
  },
  "F-CRIME-101": {
    flags: ["He was hurt with a «white weapon»."],
    passes: ["The weapon had a white grip.", "White experts on weapons spoke."],
  },
  "F-CRIME-102": {
    flags: ["The «military firefighters» put the fire out."],
    passes: [
      "Firefighters put it out; the corps of engineers helped.",
      "The military sent firefighters.",
    ],
  },
  "F-CRIME-103": {
    flags: ["The «scientific police» took samples."],
    passes: ["The scientific panel met police.", "Police made a scientific study."],
  },
  "F-CRIME-104": {
    flags: ["It is the third «sexist murder» this year."],
    passes: ["The sexist joke led to violence.", "A murder and a sexist remark."],
  },
  "F-HEALTH-238": {
    flags: ["The «sanitary authorities» closed the bar."],
    passes: ["Sanitary conditions were poor.", "The sanitary district met."],
  },
  "F-HEALTH-239": {
    flags: ["The singer «gave light to her first daughter»."],
    passes: ["The lamp gave light to the room.", "The lantern gave light to a desk."],
  },
  "F-SHOW-240": {
    flags: ["The police looked for her «sentimental partner»."],
    passes: ["It was a sentimental film about a couple.", "His partner is sentimental."],
  },
};

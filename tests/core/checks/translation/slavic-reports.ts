import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-RU-462": {
    flags: ["«According to him, the» road is open."],
    passes: ["It is, according to him, the best.", "According to her, he left."],
  },
  "F-RU-463": {
    flags: ["The photo «appeared on the Network» last night."],
    passes: [
      "The show appeared on the network CBS.",
      "The virus spread in the network of the bank.",
    ],
  },
  "F-RU-464": {
    flags: ["The road is open, «reports the correspondent of» the paper."],
    passes: ["She reports to the desk.", "The correspondent of the Times left."],
  },
  "F-RU-465": {
    flags: ["«Earlier it was reported that» two men left."],
    passes: ["It was reported earlier this week.", "He left earlier; it was known that he would."],
  },
  "F-RU-466": {
    flags: ["«It became known that» the mayor left."],
    passes: ["The town it became known for burned.", "In May it became known that he left."],
  },
  "F-RU-467": {
    flags: ["The «competent organs» are at work."],
    passes: [
      "Donor organs were lost.",
      "The organs of the church, a competent builder said, are old.",
    ],
  },
  "F-RU-468": {
    flags: ["He was ill, «in connection with which» the match was moved."],
    passes: [
      "In connection with this case, two men were held.",
      "The connection with which he travels is late.",
    ],
  },
  "F-RU-469": {
    flags: ["The «soloist of the group» showed her flat."],
    passes: ["A soloist of the orchestra fell ill.", "The group's soloist is a cellist."],
  },
  "F-RU-470": {
    flags: ["Fans of the «creativity of the singer» wrote to her."],
    passes: ["The creativity of singers is a gift.", "His creativity won fans."],
  },
};

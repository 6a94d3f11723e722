import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-PRESS-101": {
    flags: ["A view of the harbour. «Photo: Reproduction»/Instagram"],
    passes: [
      "Photo: Reproduction of a painting by Goya",
      "The photo reproduction is of poor quality.",
    ],
  },
  "F-PRESS-108": {
    flags: ["The coach said in a «collective interview» that he would stay."],
    passes: [
      "The study used a collective interview with farmers.",
      "The collective gave an interview, the mayor said.",
    ],
  },
  "F-PRESS-118": {
    flags: ["The bridge is closed, «informs TASS»."],
    passes: ["The agency informs Tasmanian farmers.", "The agency TASS informs its readers."],
  },
};

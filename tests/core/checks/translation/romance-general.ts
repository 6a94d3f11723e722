import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-GEN-001": {
    flags: [
      "The union would answer a «final invasion» at once.",
      "It warned that a «final escalation» will cost all sides.",
    ],
    passes: [
      "The final invasion of 1945 was led by two armies.",
      "After years of siege, the final invasion of the town would begin.",
      "In the final invasion the aliens would win the game.",
    ],
  },
  "F-GEN-001b": {
    flags: ["He will step in if «an eventual attack» comes, the minister warned."],
    passes: [
      "The eventual winner would be named on Friday.",
      "The eventual return to normal would take years, he warned.",
      "The war ended in an eventual resignation.",
    ],
  },
};

import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-TR-501": {
    flags: ["The mayor «used the following expressions»: all is well."],
    passes: ["The following statements used old figures.", "He used the following day to rest."],
  },
};

import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-LAW-012": {
    flags: ["He is a «minister of the Federal Supreme Court» in Brasília."],
    passes: [
      "The minister of justice spoke before the Supreme Court.",
      "A minister of the church spoke at the Federal Supreme Court.",
    ],
  },
  "F-LAW-020": {
    flags: [
      "The judge ordered «preventive prison» for both men.",
      "He «decreed the prison» of both.",
    ],
    passes: [
      "Prison reform and preventive medicine were discussed.",
      "The decree changed the prison rules.",
    ],
  },
  "F-LAW-053": {
    flags: ["The party «entered with a lawsuit» against the mayor."],
    passes: [
      "He entered with a smile; she joined with an encore.",
      "She entered with her lawyer and filed an appeal.",
    ],
  },
  "F-CRIME-069": {
    flags: ["The crash left two «fatal victims» in the town."],
    passes: [
      "The victims of the fatal crash were named.",
      "The crash was fatal; victims came from two towns.",
    ],
  },
};

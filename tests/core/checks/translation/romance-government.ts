import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-GOV-008": {
    flags: [
      "“Our first «international lecture with» the neighbours went well,” the president wrote.",
      "“Today’s «lecture with POTUS» was long,” the president wrote.",
      "The chancellor had a «lecture with the Ukrainian president» on Sunday.",
    ],
    passes: [
      "She gave a lecture with slides in the town hall.",
      "The university announced a lecture with the American president of the society.",
      "In a lecture at Yale, the president spoke of trust.",
    ],
  },
  "F-GOV-010": {
    flags: ["«The also minister» Ana Rojas disagreed."],
    passes: [
      "The also-rans went home, and the minister also left.",
      "The minister, also a senator, left.",
    ],
  },
  "F-GOV-028": {
    flags: ["The «Minister of the Civil House» resigned."],
    passes: ["The civil house of the abbey was rebuilt.", "The minister left his civil household."],
  },
  "F-POL-045": {
    flags: ["Protesters followed a «sound car» through the centre."],
    passes: [
      "The sound car sales of last year are over.",
      "A sound car and a good road are all they asked for.",
    ],
  },
};

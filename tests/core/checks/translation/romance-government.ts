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
  "F-GOV-009": {
    flags: [
      "«The mandatary» received the visitors in the palace, a minister said.",
      "The «Ukrainian mandatary» thanked the country.",
    ],
    passes: [
      "The mandatory meeting was held by the president.",
      "A mandatary under the trust contract acts for the owner.",
    ],
  },
  "F-GOV-010": {
    flags: ["«The also minister» Ana Rojas disagreed.", "He left with «the also actor» Rui Silva."],
    passes: [
      "The also-rans went home, and the minister also left.",
      "The minister, also a senator, left.",
    ],
  },
  "F-GOV-024": {
    flags: ["Pedro Sánchez, «president of the Government» of Spain, will travel to Rabat."],
    passes: [
      "The president of the government relations firm spoke in London.",
      "The president of the Spanish club met the government.",
    ],
  },
  "F-GOV-025": {
    flags: ["The «head of the Executive» vetoed the bill."],
    passes: ["The head of the Executive Board resigned.", "He was head of the executive team."],
  },
  "F-GOV-026": {
    flags: ["The «head of the folder», Ana Rojas, promised the cabinet a plan."],
    passes: ["The holder of the stock portfolio sold it.", "She put it at the head of the folder."],
  },
  "F-GOV-027": {
    flags: ["The «Minister of Farm» announced new taxes.", "The «Ministry of Estate» will pay."],
    passes: ["The Ministry of Farm Affairs met.", "The minister of farming spoke of estates."],
  },
  "F-GOV-028": {
    flags: [
      "The «Minister of the Civil House» resigned.",
      "He replaced the «chief minister of the Civil House» on Friday.",
    ],
    passes: ["The civil house of the abbey was rebuilt.", "The minister left his civil household."],
  },
  "F-GOV-029": {
    flags: ["The «Palace of the Plateau» denied the report."],
    passes: [
      "The palace on the plateau is open to visitors.",
      "The Tibetan plateau and its palaces draw crowds.",
    ],
  },
  "F-GOV-030": {
    flags: ["«The prefecture of» Recife in Brazil closed the beach."],
    passes: [
      "The prefect of Paris met mayors from Brazil in France.",
      "The prefecture of Osaka in Japan invited Brazilian workers.",
    ],
  },
};

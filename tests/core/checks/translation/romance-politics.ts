import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-POL-032": {
    flags: [
      "The «evangelical bench» in Congress opposed the vote.",
      "The «bench of the party» voted against the bill.",
    ],
    passes: ["The opposition bench in Parliament laughed.", "He sat on a bench at the party."],
  },
  "F-POL-033": {
    flags: [
      "The president lost «the allied base» of Congress.",
      "Without «his allied base», the bill dies in Congress.",
    ],
    passes: [
      "Bombs hit the allied base near the front, the government said.",
      "The allied air base was closed.",
    ],
  },
  "F-POL-034": {
    flags: ["In Brazil, «the big center» wants more ministries for its party."],
    passes: ["The big center scored ten points for Brazil.", "The big centre in the city opened."],
  },
  "F-POL-035": {
    flags: ["Two «oppositionists» were fined."],
    passes: ["Two opposition politicians were fined.", "The opposition lists were long."],
  },
  "F-POL-036": {
    flags: [
      "The secretary is «responsible for the political articulation» with the Senate.",
      "«Political articulations» went on all night.",
    ],
    passes: [
      "The essay is a political articulation of anger.",
      "His articulation of political ideas was praised.",
    ],
  },
  "F-POL-037": {
    flags: ["The senator «acted as a firefighter» between the president and the court."],
    passes: [
      "The minister once served as a firefighter in a volunteer department.",
      "He acted as a firefighter in the president's film.",
    ],
  },
  "F-POL-038": {
    flags: ["The president «stretched the rope» with the court."],
    passes: [
      "The climber stretched the rope across the river.",
      "They pulled the rope and the president won.",
    ],
  },
  "F-POL-039": {
    flags: ["The poll «turned on the yellow light» in the government."],
    passes: [
      "The driver turned on the yellow light of his car.",
      "The street was lit by a yellow light.",
    ],
  },
  "F-POL-040": {
    flags: ["Police «closed the siege against» the group."],
    passes: [
      "The army tightened the siege around the castle.",
      "He closed the door and the siege began.",
    ],
  },
  "F-POL-041": {
    flags: ["The judge asked for «harmony between the Powers», that is, Congress and the court."],
    passes: [
      "The treaty between the Powers was signed in 1914.",
      "The powers of Congress and the court differ.",
    ],
  },
  "F-POL-042": {
    flags: ["Thousands marched in «an act in defense of democracy» downtown."],
    passes: [
      "It was an act in defense of the realm.",
      "An act in support of farmers passed the Senate.",
    ],
  },
  "F-POL-043": {
    flags: ["Unions announced a «manifestation» in the streets on Friday."],
    passes: [
      "The first manifestation of the disease was found by police.",
      "The protest was a manifestation of anger in the streets.",
    ],
  },
  "F-POL-044": {
    flags: [
      "The minister «manifested himself» on the case.",
      "The unions «manifested against the» reform.",
    ],
    passes: [
      "The anger manifested itself in the vote.",
      "The disease manifested in the lungs of the minister.",
    ],
  },
  "F-POL-045": {
    flags: ["Protesters followed a «sound car» through the centre."],
    passes: [
      "The sound car sales of last year are over.",
      "A sound car and a good road are all they asked for.",
    ],
  },
  "F-POL-047": {
    flags: ["A «general of the reserve» advises the candidate in Brazil."],
    passes: [
      "A general of the Reserve spoke in Texas.",
      "In Brazil, the reserve held general assemblies.",
    ],
  },
  "F-POL-077": {
    flags: ["In Spain, «the populars» lost two seats."],
    passes: [
      "In Spain, the popular vote went to the right.",
      "The purples and reds of autumn drew tourists.",
    ],
  },
  "F-POL-078": {
    flags: ["The «spokesperson of the formation» asked voters to wait."],
    passes: [
      "The leader of the formation dipped his wings.",
      "Members of the formation of a government met voters.",
    ],
  },
  "F-POL-079": {
    flags: ["The «tenant of the Élysée» did not answer."],
    passes: [
      "The tenant of the flat near the Kremlin moved.",
      "A tenant of the building saw the president.",
    ],
  },
  "F-POL-081": {
    flags: ["Prices rose faster «in the Hexagon» than elsewhere in France."],
    passes: [
      "A storm in the hexagon of Saturn was seen from France.",
      "The French architect built a hexagon.",
    ],
  },
  "F-POL-082": {
    flags: ["«The ancient minister» of justice was heard by a judge."],
    passes: [
      "The former minister visited the ancient city.",
      "An ancient ministry building was sold.",
    ],
  },
  "F-POL-084": {
    flags: ["In Italy, «the Camera approved» the budget."],
    passes: [
      "The Camera app and the Room were reviewed in Italy.",
      "He left the room and approved of the camera.",
    ],
  },
  "F-POL-088": {
    flags: ["She joins him in the «presidential formula» for the election."],
    passes: [
      "The presidential team won the formula race.",
      "Their formula for the election was simple.",
    ],
  },
  "F-POL-089": {
    flags: ["«The presidential voice» of Argentina, Gabriela Rojas told reporters so."],
    passes: ["She has a presidential voice, the critics say.", "His voice was presidential."],
  },
  "F-POL-090": {
    flags: ["She is a «pre-candidate» for the senate."],
    passes: ["The candidate left early.", "Before the candidate spoke, it rained."],
  },
};

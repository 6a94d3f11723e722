import type { Convention } from "../convention.ts";

const BRAZIL = { "pt-BR": 3, "pt-PT": 1 };
const IBERIA = { pt: 2, es: 1.5 };

/** Titles and offices of Portuguese, Spanish, French and Italian government. */
export const romanceGovernment: readonly Convention[] = [
  {
    id: "F-GOV-008",
    kind: "false-friend",
    languages: IBERIA,
    original: "palestra",
    forms: [
      "lecture/s with potus",
      "lecture/s with his|her|the? us|american|russian|ukrainian|french|german|chinese|turkish|brazilian president|chancellor|counterpart",
      "international|telephone|phone|bilateral lecture with",
    ],
    notNear: "university college students campus museum professor hall tickets slides former book",
    evenQuoted: true,
    meaning: "talk",
    grade: "H",
    harm: 4,
    seen: "E",
  },
  {
    id: "F-GOV-010",
    kind: "literal-phrase",
    languages: BRAZIL,
    original: "o também ministro",
    forms: ["the also minister|deputy|senator|president|governor|actor|actress|singer"],
    meaning: "who is also",
    grade: "H",
    harm: 2,
    seen: "K",
  },
  {
    id: "F-GOV-028",
    kind: "literal-phrase",
    languages: BRAZIL,
    original: "Casa Civil",
    forms: ["minister|chief|head|secretary of? the? civil house"],
    meaning: "president’s chief of staff",
    grade: "H",
    harm: 2,
    seen: "E",
  },
  {
    id: "F-POL-045",
    kind: "literal-phrase",
    languages: BRAZIL,
    original: "carro de som",
    forms: ["sound car/s"],
    near: "protest/s protester/s demonstration/s demonstrators crowd rally speech/es union",
    meaning: "truck with loudspeakers",
    grade: "H",
    harm: 2,
    seen: "E",
  },
];

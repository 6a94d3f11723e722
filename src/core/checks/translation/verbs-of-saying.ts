import type { Convention } from "../convention.ts";
import { BRAZIL, IBERIA, ITALIAN, ROMANCE, TURKISH } from "./source-languages.ts";

/** Who is quoted. */
const SPEAKER =
  "coach|minister|president|senator|deputy|mayor|governor|leader|spokesman|spokeswoman|actor|actress|singer|lawyer|official|captain|player|striker";

/** How newspapers in other languages say who said something. */
export const verbsOfSaying: readonly Convention[] = [
  {
    id: "Q-15",
    kind: "foreign-attribution",
    languages: { es: 2, "pt-BR": 0.7 },
    original: "sentenció",
    forms: ["~sentenced the coach|striker|player|captain|goalkeeper|midfielder|defender"],
    notNear:
      "court judge/s years year prison jury months trial fraud probation tribunal convicted death fine jail to",
    meaning: "declared",
    weight: { grade: "H", harm: 3, seen: "K" },
  },
  {
    id: "Q-16",
    kind: "foreign-attribution",
    languages: IBERIA,
    original: "ratificó, ratificou",
    forms: [
      "~ratified that",
      "~ratified his|her|their commitment|support|position|confidence|desire|intention",
    ],
    traps: [
      "ratified that year|month|week|day|summer|spring|same|treaty|agreement|deal|accord|pact|amendment",
    ],
    meaning: "confirmed",
    weight: { grade: "M", harm: 2, seen: "K" },
  },
  {
    id: "Q-17",
    kind: "foreign-attribution",
    languages: ROMANCE,
    original: "aseguró que, assegurou que",
    forms: ["~assured that", "he|she|minister|president|player|coach|mayor ~assures that"],
    traps: [
      "rest|be|are|is|was|were|am|been|being|feel|felt|stay|rested|not|have|has|had|get|seem|seems|remain|keep|self|more|being|fully|quite|least|almost|virtually|practically|repeatedly assured that",
      "assured that of",
      "assured that way",
    ],
    meaning: "said, claimed",
    weight: { grade: "M", harm: 1, seen: "E" },
  },
  {
    id: "Q-18",
    kind: "foreign-attribution",
    languages: IBERIA,
    original: "señaló, apontou",
    forms: [`~pointed the ${SPEAKER}`],
    notNear: "finger gun toward towards at out to in",
    meaning: "pointed out",
    weight: { grade: "H", harm: 1, seen: "E" },
  },
  {
    id: "Q-20",
    kind: "foreign-attribution",
    languages: { fr: 1.5, es: 1.5, "pt-BR": 1 },
    original: "lança, lanzó, disparou",
    forms: [`~launched the ${SPEAKER}`],
    notNear: "career campaign to into fame bid race on film",
    meaning: "said sharply",
    weight: { grade: "H", harm: 2, seen: "E" },
  },
  {
    id: "Q-21",
    kind: "foreign-attribution",
    languages: IBERIA,
    original: "sostuvo, agregó, precisó, pontuou, destacou",
    forms: [
      `~aggregated|punctuated|sustained|specified|precised|detached the ${SPEAKER}`,
      "he|she|minister|president ~aggregated|punctuated",
    ],
    notNear: "injury injuries",
    meaning: "said, added",
    weight: { grade: "M", harm: 1, seen: "E" },
  },
  {
    id: "Q-22",
    kind: "foreign-attribution",
    languages: BRAZIL,
    original: "detonou, alfinetou",
    forms: [`~detonated|needled the ${SPEAKER}`],
    meaning: "sneered",
    weight: { grade: "H", harm: 2, seen: "K" },
  },
  {
    id: "Q-23",
    kind: "foreign-attribution",
    languages: ITALIAN,
    original: "ha tuonato, chiosa",
    forms: [`~glossed|thundered the ${SPEAKER}`],
    meaning: "said angrily, commented",
    weight: { grade: "M", harm: 1, seen: "K" },
  },
  {
    id: "Q-25",
    kind: "foreign-attribution",
    languages: TURKISH,
    original: "sözlerini şöyle sürdürdü",
    forms: [
      "continued|concluded|ended|completed his|her|their words|speech|statement as|with",
      "continued his|her|their words",
      "~spoke as follows",
      "expressed it|the|his|her|this|situation|matter as|with the? following? words|follows|sentences",
    ],
    traps: ["spoke as follows from"],
    meaning: "went on, said",
    weight: { grade: "H", harm: 1, seen: "E" },
  },
  {
    id: "Q-29",
    kind: "foreign-attribution",
    languages: IBERIA,
    original: "según consignó, conforme apurou",
    forms: [
      "as|according found|ascertained|verified|determined|consigned by this|the newspaper|paper|report|column|portal|reporters",
      "as ascertained|consigned|learned by ^",
      "according to what was|has been? found|ascertained|learned|established|verified|determined by",
      "as it|he|she consigned",
    ],
    meaning: "our own reporting says",
    weight: { grade: "H", harm: 2, seen: "K" },
  },
];

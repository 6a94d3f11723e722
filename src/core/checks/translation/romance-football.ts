import type { Convention } from "../convention.ts";
import { IBERIA, ITALIAN, ROMANCE, SPANISH } from "./source-languages.ts";

/** Words of a report about football. */
const FOOTBALL =
  "match matches goal/s team/s player/s league coach squad club/s stadium championship striker/s midfield defender/s cup";

/** More of the football pages of Portuguese, Spanish, French and Italian papers. */
export const romanceFootball: readonly Convention[] = [
  {
    id: "F-SPORT-226",
    kind: "literal-phrase",
    languages: SPANISH,
    original: "el de Rosario, los de Simeone",
    forms: [
      "the one|ones from ^ ~scored|scores|has|had|will|won|played",
      "those of ^ ~won|lost|drew|scored|face|arrive|arrived",
    ],
    about: FOOTBALL,
    meaning: "the player from …, the team of …",
    weight: { grade: "M", harm: 1, seen: "K" },
  },
  {
    id: "F-SPORT-227",
    kind: "literal-phrase",
    languages: SPANISH,
    original: "los dirigidos por",
    forms: ["those ~led|directed|coached|trained by ^"],
    about: FOOTBALL,
    meaning: "the team of …",
    weight: { grade: "H", harm: 1, seen: "E" },
  },
  {
    id: "F-SPORT-228",
    kind: "false-friend",
    languages: SPANISH,
    original: "anotar",
    forms: [
      "~annotated a|the|two|three|his|twice ~goal/s",
      "~annotated twice",
      "~marked two|three|four goals",
    ],
    meaning: "score",
    weight: { grade: "H", harm: 2, seen: "K" },
  },
  {
    id: "F-SPORT-229",
    kind: "false-friend",
    languages: ROMANCE,
    original: "disputar",
    forms: [
      "~dispute/s|disputed|disputing the|a|his|its|their ~match/es|game/s|final|semifinal|semifinals|tournament|cup|qualifiers|league",
    ],
    traps: [
      "disputed|dispute|disputes the ~final score|tally|count|vote|bill|result|report|decision|offer|figure",
      "dispute the game|league commissioner|account|plan|rules|policy",
    ],
    meaning: "play",
    weight: { grade: "H", harm: 1, seen: "K" },
  },
  {
    id: "F-SPORT-230",
    kind: "false-friend",
    languages: ROMANCE,
    original: "clasificación, classificação, qualificato",
    forms: [
      "~classification to|for the ~world|final|semifinals|quarterfinals|next|round|champions|copa|playoffs",
      "~classified to|for|in the ~world|final|semifinals|quarterfinals|next|round|champions|playoffs",
    ],
    near: FOOTBALL,
    meaning: "qualify for …",
    suggestion: "qualification for the …",
    weight: { grade: "H", harm: 2, seen: "K" },
  },
  {
    id: "F-SPORT-231",
    kind: "false-friend",
    languages: { es: 1.5, "pt-BR": 1, fr: 0.7 },
    original: "eliminatoria, eliminatórias",
    forms: ["~eliminatory|eliminatories"],
    near: FOOTBALL,
    meaning: "qualifier",
    weight: { grade: "H", harm: 1, seen: "K" },
  },
  {
    id: "F-SPORT-232",
    kind: "literal-phrase",
    languages: IBERIA,
    original: "cuerpo técnico, comissão técnica",
    forms: ["the|his|its|their ~technical body|commission"],
    near: FOOTBALL,
    notNear: "eu standards un federation",
    meaning: "coaching staff",
    weight: { grade: "H", harm: 1, seen: "K" },
  },
  {
    id: "F-SPORT-233",
    kind: "false-friend",
    languages: { fr: 2, ar: 1.5 },
    original: "sélectionneur",
    forms: [
      "national ~selector",
      "the ~selector of the ^",
      "french|belgian|moroccan|algerian|tunisian|egyptian|senegalese|ivorian ~selector",
    ],
    near: FOOTBALL,
    notNear: "cricket test wicket",
    meaning: "national coach",
    weight: { grade: "H", harm: 2, seen: "K" },
  },
  {
    id: "F-SPORT-234",
    kind: "false-friend",
    languages: ITALIAN,
    original: "commissario tecnico, mister",
    forms: [
      "~technical commissioner",
      "blue|azure ~coach|commissioner",
      "the ~mister of|said|spoke|has|will",
    ],
    traps: ["light|dark|royal|navy blue coach"],
    near: FOOTBALL,
    meaning: "coach",
    weight: { grade: "H", harm: 2, seen: "K" },
  },
  {
    id: "F-SPORT-235",
    kind: "literal-phrase",
    languages: ROMANCE,
    original: "el ahora jugador, l’ormai ex",
    forms: ["the ~now coach|player|striker|footballer|singer|deputy"],
    meaning: "now …",
    weight: { grade: "M", harm: 1, seen: "K" },
  },
];

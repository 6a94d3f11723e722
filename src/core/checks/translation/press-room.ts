import type { Convention } from "../convention.ts";

const BRAZIL = { "pt-BR": 3, "pt-PT": 1 };

/** Credits, source lines and turns of newsrooms in all languages. */
export const pressRoom: readonly Convention[] = [
  {
    id: "F-PRESS-101",
    kind: "press-formula",
    languages: BRAZIL,
    original: "Foto: Reprodução, Divulgação",
    forms: ["photo|image|picture: reproduction|disclosure"],
    notNear: "of the a an is was",
    meaning: "screenshot or press photo",
    weight: { grade: "H", harm: 2, seen: "C" },
  },
  {
    id: "F-PRESS-108",
    kind: "press-formula",
    languages: BRAZIL,
    original: "entrevista coletiva",
    forms: ["collective interview/s"],
    near: "said told minister president coach governor mayor reporters announced",
    meaning: "press conference",
    weight: { grade: "H", harm: 2, seen: "K" },
  },
  {
    id: "F-PRESS-118",
    kind: "press-formula",
    languages: { ru: 3 },
    original: "сообщает ТАСС",
    forms: ["informs|transfers|transmits|passes tass|ria|interfax"],
    meaning: "reports",
    weight: { grade: "H", harm: 1, seen: "E" },
  },
];

import type { Severity } from "../finding.ts";

/** A phrase that gives away the language an English text was translated from. */
export interface FalseFriend {
  /** Name of the convention. Two rows share it where one original leaks in two ways. */
  readonly id: string;
  /** BCP 47, likeliest first. */
  readonly languages: readonly string[];
  /** The words of the original. */
  readonly original: string;
  /**
   * Phrases in small letters. "|" parts the words that may stand in one place; "?" at the end of a
   * place lets it be empty: "lecture with us|the? president|potus".
   */
  readonly forms: readonly string[];
  /** One of these words must stand in the same sentence, parted by "|". */
  readonly near?: string;
  /** None of these words may stand in the same sentence. */
  readonly notNear?: string;
  /**
   * Set where nobody says the phrase in English: between quotation marks it is a translator's, and
   * the speaker is misquoted. Otherwise what is quoted passes: a speaker may have said it.
   */
  readonly evenQuoted?: true;
  /** What the original means, and the suggestion; "…" stands for the last word of the passage. */
  readonly meaning: string;
  readonly severity: Severity;
  /** 0 to 1, where it is not that of most rows. */
  readonly confidence?: number;
}

const BRAZIL = ["pt-BR"];
const IBERIA = ["pt", "es"];
const ROMANCE = ["pt", "es", "fr", "it"];

/** What makes an invasion (or the like) a thing that may or may not come. */
const CONDITION =
  "if|would|could|should|case|warn|warns|warned|warning|respond|responds|response|threat|threatens|threatened|deter|prevent";

/** Where "final" and "eventual" are plain English: history, games, stories. */
const TIMELINE =
  "years|decades|history|century|nazi|hitler|allied|roman|empire|1943|1944|1945|game|season|episode|film|novel|scene|led|until|before";

/** One row an original; its native look-alikes are cases that must pass. */
export const falseFriends: readonly FalseFriend[] = [
  {
    id: "F-GEN-001",
    languages: ROMANCE,
    original: "eventual",
    forms: ["final invasion|impeachment|candidacy|resignation|escalation"],
    near: CONDITION,
    notNear: TIMELINE,
    meaning: "possible …",
    severity: "serious",
  },
  {
    id: "F-GEN-001",
    languages: ROMANCE,
    original: "eventual",
    forms: ["an eventual invasion|attack|escalation|impeachment|candidacy|resignation"],
    near: "if|case|warn|warns|warned|respond|responds",
    notNear: TIMELINE,
    meaning: "possible …",
    severity: "caution",
    confidence: 0.6,
  },
  {
    id: "F-GOV-008",
    languages: IBERIA,
    original: "palestra",
    forms: [
      "lecture|lectures with potus",
      "lecture|lectures with his|her|the? us|american|russian|ukrainian|french|german|chinese|turkish|brazilian president|chancellor|counterpart",
      "international|telephone|phone|bilateral lecture with",
    ],
    notNear: "university|college|students|campus|museum|professor|hall|tickets|slides|former|book",
    evenQuoted: true,
    meaning: "talk",
    severity: "serious",
    confidence: 0.92,
  },
  {
    id: "F-GOV-010",
    languages: BRAZIL,
    original: "o também ministro",
    forms: ["the also minister|deputy|senator|president|governor|actor|actress|singer"],
    meaning: "who is also",
    severity: "caution",
  },
  {
    id: "F-LAW-012",
    languages: BRAZIL,
    original: "ministro do Supremo Tribunal Federal",
    forms: [
      "minister|ministers of the federal supreme court",
      "minister|ministers of the supreme federal court",
    ],
    meaning: "justice of the Supreme Court",
    severity: "serious",
  },
  {
    id: "F-LAW-020",
    languages: IBERIA,
    original: "prisão preventiva",
    forms: ["preventive prison", "decreed the prison|imprisonment"],
    meaning: "detention before trial",
    severity: "caution",
  },
  {
    id: "F-LAW-053",
    languages: BRAZIL,
    original: "entrar com ação",
    forms: ["entered|joined with a|an action|lawsuit|appeal|injunction"],
    meaning: "filed a lawsuit",
    severity: "caution",
  },
  {
    id: "F-CRIME-069",
    languages: IBERIA,
    original: "vítima fatal",
    forms: ["fatal|mortal victim|victims"],
    meaning: "person killed",
    severity: "caution",
  },
  {
    id: "F-PRESS-101",
    languages: BRAZIL,
    original: "Foto: Reprodução, Divulgação",
    forms: ["photo|image|picture reproduction|disclosure"],
    notNear: "of|the|a|an|is|was",
    meaning: "screenshot or press photo",
    severity: "caution",
  },
  {
    id: "F-PRESS-108",
    languages: BRAZIL,
    original: "entrevista coletiva",
    forms: ["collective interview|interviews"],
    near: "said|told|minister|president|coach|governor|mayor|reporters|announced",
    meaning: "press conference",
    severity: "caution",
  },
  {
    id: "F-GOV-028",
    languages: BRAZIL,
    original: "Casa Civil",
    forms: ["minister|chief|head|secretary of? the? civil house"],
    meaning: "president’s chief of staff",
    severity: "caution",
  },
  {
    id: "F-POL-045",
    languages: BRAZIL,
    original: "carro de som",
    forms: ["sound car|cars"],
    near: "protest|protesters|demonstration|demonstrators|crowd|rally|speech|speeches|union",
    meaning: "truck with loudspeakers",
    severity: "caution",
  },
  {
    id: "F-PRESS-118",
    languages: ["ru"],
    original: "сообщает ТАСС",
    forms: ["informs|transfers|transmits|passes tass|ria|interfax"],
    meaning: "reports",
    severity: "info",
  },
  {
    id: "F-TR-501",
    languages: ["tr"],
    original: "şu ifadeleri kullandı",
    forms: ["used the following statements|expressions"],
    meaning: "said",
    severity: "info",
  },
];

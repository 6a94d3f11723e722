import type { Severity } from "../finding.ts";

/** A counting phrase without figures, word for word from another language. */
export interface LeakedPhrase {
  readonly id: string;
  /** BCP 47, likeliest first. */
  readonly languages: readonly string[];
  readonly original: string;
  /** Global; begins with plain letters, so that the whole text is passed quickly. */
  readonly pattern: RegExp;
  readonly meaning: string;
  readonly severity: Severity;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Rows N-31 and N-43; "a dozen tens", "a thirtieth of people" were never met. */
export const leakedPhrases: readonly LeakedPhrase[] = [
  {
    id: "N-31",
    languages: ["es", "ru"],
    original: "medio centenar",
    // "half a hundred miles" is old English; people and things counted so are Spanish.
    pattern:
      /\b[Hh]alf a hundred(?= (?:of )?(?:people|persons|soldiers|students|protesters|demonstrators|workers|families|companies|members|agents|officers|vehicles|homes|activists|deputies|migrants|cases|towns|countries)\b)/g,
    meaning: "about fifty",
    severity: "info",
    confidence: 0.85,
  },
  {
    id: "N-31",
    languages: ["fr", "es", "it"],
    original: "une quinzaine",
    pattern: /\b[Aa] (?:fifteen|twenty|thirty|forty|fifty) (?:people|persons|soldiers|arrests)\b/g,
    meaning: "about as many",
    severity: "info",
    confidence: 0.8,
  },
  {
    id: "N-43",
    languages: ["es", "fr"],
    original: "miles de millones",
    pattern:
      /\b[Tt]housands of millions\b(?! of (?:years|stars|galaxies|light|cells|neurons|people|atoms)\b)/g,
    meaning: "billions",
    severity: "caution",
    confidence: 0.9,
  },
];

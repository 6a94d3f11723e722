import type { Severity } from "./finding.ts";

/** What a convention is a sign of; each kind is shown by one check. */
export type ConventionKind =
  "false-friend" | "literal-phrase" | "press-formula" | "foreign-attribution" | "tortured-phrase";

/**
 * How strongly one hit, look-alikes excluded, says that a text was translated or spun: H in nine of
 * ten, M in three of four, L in half, W in fewer. W is never shown: it counts only in a sum.
 */
export type Grade = "H" | "M" | "L" | "W";

/** Where a leak was seen: on a page (E), its original in the source language (C), in a reference (R), or nowhere yet (K). */
export type Seen = "E" | "C" | "R" | "K";

/**
 * A row of the tables: a phrase that gives away the language an English text was carried over from.
 * Plain data, without functions or regular expressions: a table can come from outside.
 */
export interface Convention {
  /** Its section, group and number, such as "F-GOV-008"; a letter follows where one original leaks in two ways. */
  readonly id: string;
  readonly kind: ConventionKind;
  /** Languages it points to (BCP 47), likeliest first, each with its log-likelihood ratio. */
  readonly languages: Readonly<Record<string, number>>;
  /** The words of the original. */
  readonly original: string;
  /** What the English text has, in the notation of `core/text/phrases/form.ts`. */
  readonly forms: readonly string[];
  /** Phrases, in the same notation, in which the words are plain English: a hit that shares words with one passes. */
  readonly traps?: readonly string[];
  /** One of these words must stand in the same sentence, outside the phrase. Spaces part them. */
  readonly near?: string;
  /** None of these words may stand in the same sentence, outside the phrase. */
  readonly notNear?: string;
  /** Counts `near` and `notNear` in so many words to either side, instead of in the sentence. */
  readonly within?: number;
  /** One of these words must stand somewhere in the text. */
  readonly about?: string;
  /** None of these words may stand anywhere in the text. */
  readonly notAbout?: string;
  /** Only where the phrase begins its sentence or line ("sentence"), begins its line, or has a line for itself. */
  readonly opens?: "sentence" | "line" | "only-line";
  /**
   * Set where nobody says the phrase in English: between quotation marks it is a translator's, and
   * the speaker is misquoted. Otherwise what is quoted passes: a speaker may have said it.
   */
  readonly evenQuoted?: true;
  /** What the original means, and where there is no `suggestion`, what should stand there. */
  readonly meaning: string;
  /** What should stand there; "…" stands for the last word of the passage. */
  readonly suggestion?: string;
  readonly weight: Weight;
}

/** How sure a row is, how much harm it tells of, and where its leak was seen. */
export interface Weight {
  readonly grade: Grade;
  /** To a reader who believes the words: 1 cosmetic, 2 puzzling, 3 wrong nuance, 4 wrong fact, 5 reversed. */
  readonly harm: 1 | 2 | 3 | 4 | 5;
  readonly seen: Seen;
}

const GRADES = ["H", "M", "L", "W"] as const;

/** The middle of what each grade promises. */
const CONFIDENCE: Readonly<Record<Grade, number>> = { H: 0.92, M: 0.75, L: 0.45, W: 0.2 };

/** The grade of a row. One that nobody has seen on a page or in an original starts a step lower. */
export function gradeOf({ weight: { grade, seen } }: Convention): Grade {
  if (seen !== "K") return grade;
  return GRADES[GRADES.indexOf(grade) + 1] ?? "W";
}

/** 0 to 1: how often a hit of the row is right. */
export const confidenceOf = (row: Convention): number => CONFIDENCE[gradeOf(row)];

/** What is shown: harm alone never makes a doubtful hit loud. */
export function severityOf(row: Convention): Severity {
  const grade = gradeOf(row);
  const { harm } = row.weight;
  if (harm >= 4 && grade === "H") return "serious";
  return harm >= 3 && (grade === "H" || grade === "M") ? "caution" : "info";
}

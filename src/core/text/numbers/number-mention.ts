import type { Passage } from "../../article/passage.ts";

/** What a number counts. */
export interface Unit {
  readonly kind: "currency" | "percent" | "measure";
  /** ISO 4217 code where one is sure ("EUR"), "$", "pound" or "peso" where not; "%"; "km". */
  readonly name: string;
}

/** The figures or number words of a mention, without scale word and unit. */
export interface Count extends Passage {
  readonly exact: string;
  readonly isFigure: boolean;
}

/** An amount that a text names: "US$ 1,5 million", "ten thousand soldiers" (without the noun), "7%". */
export interface NumberMention extends Passage {
  readonly exact: string;
  readonly count: Count;
  /** Where figures and scale words end and the unit after them begins. UTF-16 code units of the text. */
  readonly amountEnd: number;
  /** Product of the scale words: 1,000,000 for "million", 1 without any. */
  readonly scale: number;
  /** What English reads, scale word included; absent where English has no such figure ("3.127.809"). */
  readonly english?: number;
  /** What is meant where a comma parts decimals and a point thousands; absent where they have no such figure. */
  readonly continental?: number;
  readonly unit?: Unit;
}

import type { Passage } from "../article/passage.ts";

/** Words that an article puts between quotation marks. The passage is what stands inside the marks. */
export interface Quotation extends Passage {
  readonly exact: string;
  readonly speaker?: string;
}

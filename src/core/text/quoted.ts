import type { Article } from "../article/article.ts";
import { overlaps, type Passage } from "../article/passage.ts";
import { quotations } from "./quotations.ts";

/** Whether a passage stands, wholly or in part, between quotation marks: somebody else's words. */
export const isQuoted = (article: Article, passage: Passage): boolean =>
  quotations(article).some((quotation) => overlaps(quotation, passage));

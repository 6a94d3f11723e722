import type { Article } from "../article/article.ts";
import { isWithin, type Passage } from "../article/passage.ts";

/** Whether a passage belongs to the title or body: what the article itself says. */
export const isInProse = ({ parts }: Article, passage: Passage): boolean =>
  parts.some((part) => (part.kind === "title" || part.kind === "body") && isWithin(passage, part));

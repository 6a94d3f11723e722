import type { Passage } from "../article/passage.ts";
import type { Target } from "./flag.ts";

/** Enough to tell two equal passages apart, little enough to survive edits nearby. UTF-16 code units. */
const CONTEXT = 32;

/** The passage with the words around it, so that it can be found again in a changed text. */
export const targetOf = (text: string, { start, end }: Passage): Target => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
  start,
  end,
});

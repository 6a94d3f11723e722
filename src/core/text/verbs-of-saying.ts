/**
 * Verbs that put words into somebody's mouth. "not" + "ed" is "noted": the stems need their endings,
 * so that nouns and "not" itself stay out.
 */
const STEMS: ReadonlySet<string> = new Set(
  "add|ask|argu|explain|not|insist|warn|claim|declar|conclud|observ|remark|announc|predict|promis|vow|urg|stress|emphasis|emphasiz|underscor|describ|suggest|admitt|acknowledg|recall|jok|quipp|testifi|post|tweet|repli|respond|continu|boast|bragg|charg|counter|demand|caution|comment|contend|assert|accus|blast|prais|criticis|criticiz|mock|confirm|deni|repeat|reiterat|answer|lament|complain|wonder|stat|call|reaffirm|writ|tell|maintain|allud|referr|dismiss|advis|assur|propos|dubb|shout|pledg|conced|mus|retort|project|thank|yell|express|quot|read".split(
    "|",
  ),
);

/** Those whose stem changes. */
const WHOLE: ReadonlySet<string> = new Set(
  "said|says|saying|told|wrote|think|thinks|thought".split("|"),
);

/**
 * Whether a word in small letters is a verb of saying, in a form that follows its subject. Sets, not
 * an expression: of these many alternatives a browser makes code for longer than an article takes.
 */
export function isVerbOfSaying(word: string): boolean {
  if (WHOLE.has(word)) return true;
  if (word.endsWith("ing")) return STEMS.has(word.slice(0, -"ing".length));
  if (!word.endsWith("s") && !word.endsWith("d")) return false;
  return STEMS.has(word.slice(0, -1)) || (word.at(-2) === "e" && STEMS.has(word.slice(0, -2)));
}

import type { Article } from "../core/article/article.ts";
import type { NoArticle } from "./job-view.ts";
import { asArticle } from "./parse-article.ts";
import { asAmount, asOneOf, asRecord, asText, type Parser } from "./parse.ts";

/** What the script that is injected on a click answers with. It comes from a hostile page: parse it. */
export type PageOutcome =
  | {
      readonly kind: "article";
      readonly article: Article;
      /** Milliseconds. */
      readonly timings: { readonly extract: number };
    }
  | { readonly kind: "no-article"; readonly why: NoArticle }
  /** The script itself failed; one sentence. */
  | { readonly kind: "failed"; readonly why: string };

const asKind = asRecord({ kind: asOneOf("article", "no-article", "failed") });
const asRead = asRecord({
  article: asArticle,
  timings: asRecord({ extract: asAmount }),
});
const asNoArticle = asRecord({ why: asOneOf<NoArticle>("no-article", "too-complex", "pdf") });
const asFailed = asRecord({ why: asText });

/** Reads what a page's script answered; throws a `ParseError` that says what was wrong with it. */
export const asPageOutcome: Parser<PageOutcome> = (value) => {
  const { kind } = asKind(value);
  if (kind === "failed") return { kind, ...asFailed(value) };
  if (kind === "no-article") return { kind, ...asNoArticle(value) };
  return { kind, ...asRead(value) };
};

import type { Article } from "./article.ts";

/**
 * A reading of an article that is computed once and shared by all checks: the same article object
 * always gives the same result object. `compute` must be pure.
 */
export function derived<Result>(compute: (article: Article) => Result) {
  const results = new WeakMap<Article, Result>();
  return (article: Article): Result => {
    const known = results.get(article);
    if (known !== undefined) return known;
    const result = compute(article);
    results.set(article, result);
    return result;
  };
}

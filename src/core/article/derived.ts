import type { Article } from "./article.ts";

/**
 * A reading of an article that is computed once and shared by all checks: the same article object
 * always gives the same result object, or none again. `compute` must be pure.
 */
export function derived<Result>(compute: (article: Article) => Result) {
  const results = new WeakMap<Article, { readonly result: Result }>();
  return (article: Article): Result => {
    const known = results.get(article);
    if (known !== undefined) return known.result;
    const result = compute(article);
    results.set(article, { result });
    return result;
  };
}

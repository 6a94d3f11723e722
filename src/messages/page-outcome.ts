import type { Article } from "../core/article/article.ts";
import type { TextStep } from "../core/verify/verify-text.ts";
import type { NoArticle } from "./job-view.ts";

/** What the script that is injected on a click answers with. It comes from a hostile page: parse it. */
export type PageOutcome =
  | {
      readonly kind: "article";
      readonly article: Article;
      readonly text: TextStep;
      /** Milliseconds. */
      readonly timings: { readonly extract: number; readonly checks: number };
    }
  | { readonly kind: "no-article"; readonly why: NoArticle }
  /** The script itself failed; one sentence. */
  | { readonly kind: "failed"; readonly why: string };

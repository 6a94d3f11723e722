import type { Article } from "../../article/article.ts";
import { isWithin } from "../../article/passage.ts";
import type { QuotationQuery } from "../../references/query.ts";
import { quotations } from "../../text/quotations.ts";

/** An article that links more is a list of links. */
const MOST_LINKS = 50;

/** What the quotation checks ask: who has the words of each quotation of two words or more. */
export function quotationQueries(article: Article): readonly QuotationQuery[] {
  const links = bodyLinks(article);
  return quotations(article)
    .filter(({ exact }) => /\S\s+\S/.test(exact))
    .map(({ exact, speaker }) => ({
      kind: "quotation",
      exact,
      links,
      ...(speaker === undefined ? {} : { speaker }),
      ...(article.published === undefined ? {} : { published: article.published.date }),
    }));
}

/** Where the body leads, in order, each page once; not the article itself. */
function bodyLinks({ links, parts, url }: Article): readonly string[] {
  const body = parts.filter(({ kind }) => kind === "body");
  const pages = links
    .filter((link) => body.some((part) => isWithin(link, part)))
    .map((link) => withoutFragment(link.url))
    .filter((page) => /^https?:/.test(page) && page !== withoutFragment(url ?? ""));
  return [...new Set(pages)].slice(0, MOST_LINKS);
}

const withoutFragment = (url: string): string => url.replace(/#.*/, "");

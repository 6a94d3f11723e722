import type { Report } from "../core/verify/report.ts";
import { hostOf } from "../ui/address.ts";
import { dayInWords, daysInWords, pastYears } from "../ui/day.ts";
import { OwnText, PageText, visible } from "../ui/page-text.tsx";
import { WORDS } from "../ui/words.ts";
import { Origin } from "./origin.tsx";

/** Which article this is: its site as the browser knows it, its title, and when it was published. */
export const ArticleHeader = ({ report }: { readonly report: Report }) => (
  <header class="article">
    <p class="site">
      <PageText text={hostOf(report.input)} />
      {report.article.siteName !== null && (
        <>
          {" · "}
          <PageText text={report.article.siteName} />
        </>
      )}
    </p>
    <h1 dir="auto" title={report.article.title}>
      {visible(report.article.title)}
    </h1>
    <Published article={report.article} />
    <Origin report={report} />
  </header>
);

interface PublishedProps {
  readonly article: Report["article"];
}

const Published = ({ article: { published, probablyPublished, words } }: PublishedProps) => (
  <>
    <p class="aside">
      {published === null ? WORDS.unpublished : WORDS.published(dayInWords(published.date))}
      {` · ${WORDS.wordCount(words)}`}
    </p>
    {published !== null && (
      <OwnText as="p" class="aside" text={WORDS.publishedFrom(published.from)} />
    )}
    {/* Reports stored by an older version lack the field. */}
    {probablyPublished && <Probably window={probablyPublished} />}
  </>
);

interface ProbablyProps {
  readonly window: NonNullable<Report["article"]["probablyPublished"]>;
}

const Probably = ({ window: { start, end, why, otherYears } }: ProbablyProps) => {
  const years = pastYears(otherYears, new Date());
  return (
    <>
      <p class="aside">{WORDS.probablyPublished(daysInWords(start, end))}</p>
      <OwnText as="p" class="aside" text={why} />
      {years.length > 0 && <p class="aside">{WORDS.otherYears(years.join(", "))}</p>}
    </>
  );
};

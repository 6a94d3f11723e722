import { useMemo, useState } from "preact/hooks";
import type { ReportDate } from "../core/verify/report.ts";
import { dateId } from "../messages/date-id.ts";
import { DateRow } from "../ui/date-row.tsx";
import { readingWords } from "../core/annotations/wording/reading-words.ts";
import { WORDS } from "../ui/words.ts";
import { hasPassed } from "./has-passed.ts";
import { severityOn, type Checked } from "./standing.ts";
import type { Reader } from "./surroundings.ts";
import type { FlagActions } from "./use-flag-actions.ts";

/**
 * Every date of the article, in its order: what was written and what it means. The rows are only
 * made once the reader opens the list: a long article has a hundred, and most are never looked at.
 */
export function DateList(props: DateListProps) {
  const [wasOpened, setOpened] = useState(false);
  const { dates } = props.checked.report;
  return (
    <section id="dates" tabIndex={-1} aria-labelledby="dates-title">
      <h2 id="dates-title">
        {WORDS.dates} <span class="count">{dates.length}</span>
      </h2>
      {dates.length === 0 ? (
        <p class="aside">{WORDS.noDates}</p>
      ) : (
        <details class="dates" onToggle={() => setOpened(true)}>
          <summary>{WORDS.dateSummary(countsOf(dates))}</summary>
          {wasOpened && <Rows {...props} />}
        </details>
      )}
    </section>
  );
}

interface DateListProps {
  readonly checked: Checked;
  readonly actions: FlagActions;
  readonly reader: Reader;
}

const countsOf = (dates: readonly ReportDate[]) => {
  const count = (wanted: ReportDate["resolution"]["kind"]) =>
    dates.filter(({ resolution }) => resolution.kind === wanted).length;
  return {
    resolved: count("resolved"),
    ambiguous: count("ambiguous"),
    unresolved: count("unresolved"),
  };
};

function Rows({ checked, actions, reader }: DateListProps) {
  const { dates, article } = checked.report;
  const words = useMemo(() => readingWords(reader.locale), [reader.locale]);
  return (
    <ul>
      {dates.map((date) => {
        const id = dateId(date);
        return (
          <DateRow
            key={id}
            date={date}
            words={words}
            hasPassed={hasPassed(date, { published: article.published?.date, today: reader.today })}
            severity={severityOn(date.target, checked)}
            note={actions.noted?.id === id ? actions.noted.note : undefined}
            onShow={() => actions.show(id)}
          />
        );
      })}
    </ul>
  );
}

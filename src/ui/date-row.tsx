import { SEVERITY } from "../core/annotations/wording/words.ts";
import type { Severity } from "../core/checks/finding.ts";
import type { Reading } from "../core/text/dates/resolution.ts";
import type { ReportDate } from "../core/verify/report.ts";
import { Glyph } from "./glyph.tsx";
import { OwnText, PageText } from "./page-text.tsx";
import type { ReadingWords } from "../core/annotations/wording/reading-words.ts";
import { WORDS } from "./words.ts";

/** A date and what is known beside it. */
export interface DateRowProps {
  readonly date: ReportDate;
  readonly words: ReadingWords;
  /** Whether the text speaks of it as ahead and it now lies behind the reader. */
  readonly hasPassed: boolean;
  /** Of the worst flag that stands on it. */
  readonly severity: Severity | undefined;
  /** What the last showing came to, such as that the text is gone. */
  readonly note: string | undefined;
  readonly onShow: () => void;
}

/** What was written beside what it means; the whole row is a button that shows it on the page. */
export const DateRow = ({ date, words, hasPassed, severity, note, onShow }: DateRowProps) => (
  <li>
    <button type="button" class="date" onClick={onShow}>
      <span class="written">
        {severity !== undefined && (
          <span class={severity}>
            <Glyph of={severity} />
            <span class="spoken">{SEVERITY[severity]}: </span>
          </span>
        )}
        <PageText text={date.target.exact} />
      </span>
      <span class="spoken">: </span>
      <span class="meaning">
        <Meaning date={date} words={words} />
        {hasPassed && <span class="aside">{` ${WORDS.hasPassed}`}</span>}
      </span>
      <span class="spoken">{` (${WORDS.show})`}</span>
    </button>
    {note !== undefined && note !== "" && <p class="note">{note}</p>}
  </li>
);

function Meaning({ date, words }: Pick<DateRowProps, "date" | "words">) {
  const { readings, why } = date.resolution;
  if (why !== null) return <OwnText as="span" class="aside" text={why} />;
  return (
    <>
      {readings.map((reading, index) => (
        <span key={`${reading.start} ${reading.end}`}>
          {index > 0 && ` ${isLessLikely(readings) ? WORDS.perhaps : WORDS.or} `}
          <bdi>{words(reading)}</bdi>
          {date.time !== null && `, ${timeInWords(date.time)}`}
        </span>
      ))}
    </>
  );
}

/** Of two readings, one as heavy as this is likelier than the other. 0 to 1. */
const LIKELIER = 0.6;

/** Whether what stands after the first of several readings is less likely than it. */
const isLessLikely = ([first]: readonly Reading[]): boolean =>
  first !== undefined && first.weight >= LIKELIER;

/** "14:30" as it is; of "25:00", as Japanese papers write on past midnight, what it means as well. */
function timeInWords(time: string): string {
  const [hours, minutes] = time.split(":");
  const over = Number(hours) - 24;
  return over < 0 ? time : `${time} ${WORDS.ofNextDay(`${over}:${minutes}`)}`;
}

import type { ComponentChildren } from "preact";
import { NO_ARTICLE, WORDS } from "../ui/words.ts";
import type { Job, Shown } from "./use-job.ts";

/** What stands in the place of a report while there is none, or where there is none to be had. */
export function NoReport({ shown, take }: NoReportProps) {
  switch (shown.kind) {
    case "waiting":
    case "reading":
      return <Reading />;
    case "no-article":
      return <Said {...NO_ARTICLE[shown.why]} />;
    case "failed":
      return (
        <Said title={WORDS.failed} advice={WORDS.failedAdvice} why={shown.why}>
          <Retry words={WORDS.tryAgain} onRetry={() => void take(again)} />
        </Said>
      );
    case "unanswered":
      return (
        <Said title={WORDS.unanswered} advice={WORDS.unansweredAdvice} why={shown.why}>
          <Retry words={WORDS.tryAgain} onRetry={() => void take(start)} />
        </Said>
      );
    default:
      return (
        <Said title={WORDS.none} advice={WORDS.noneAdvice}>
          <Retry words={WORDS.check} onRetry={() => void take(start)} />
        </Said>
      );
  }
}

interface NoReportProps {
  readonly shown: Shown;
  readonly take: Job["take"];
}

const start: Parameters<Job["take"]>[0] = (worker, tab) => worker.checkTab({ tab });
const again: Parameters<Job["take"]>[0] = (worker, tab) => worker.recheckTab({ tab });

/** Two lines of a title, one of its date, four of text. */
const FAINT_LINES = 7;

/** Faint lines where the article will stand, as of a page whose writing was scraped off. */
const Reading = () => (
  <div class="reading" role="status">
    <h1 class="spoken">{WORDS.reading}</h1>
    {Array.from({ length: FAINT_LINES }, (_, index) => (
      <span key={index} class="line" />
    ))}
  </div>
);

interface SaidProps {
  readonly title: string;
  readonly advice: string;
  readonly why?: string;
  readonly children?: ComponentChildren;
}

const Said = ({ title, advice, why, children }: SaidProps) => (
  <div class="said" role="status">
    <h1>{title}</h1>
    <p>{advice}</p>
    {why !== undefined && why !== "" && <p class="aside">{why}</p>}
    {children}
  </div>
);

interface RetryProps {
  readonly words: string;
  readonly onRetry: () => void;
}

const Retry = ({ words, onRetry }: RetryProps) => (
  <button type="button" class="main" onClick={onRetry}>
    {words}
  </button>
);

import type { Report, ReportCheck } from "../core/verify/report.ts";
import { checkName } from "../core/annotations/wording/check-name.ts";
import { WORDS } from "../ui/words.ts";

const OUTCOMES = ["flagged", "clear", "not-run"] as const;

/** What was checked: which checks flagged something, which saw nothing, which did not run and why. */
export const CheckList = ({ report: { checks } }: { readonly report: Report }) => {
  const notRun = checks.filter(({ outcome }) => outcome === "not-run").length;
  return (
    <section id="checks" tabIndex={-1} aria-labelledby="checks-title">
      <h2 id="checks-title">{WORDS.checks}</h2>
      <details class="checks">
        <summary>{WORDS.checkSummary(checks.length - notRun, notRun)}</summary>
        {OUTCOMES.map((outcome) => (
          <OutcomeList
            key={outcome}
            outcome={outcome}
            checks={checks.filter((check) => check.outcome === outcome)}
          />
        ))}
      </details>
    </section>
  );
};

interface OutcomeListProps {
  readonly outcome: ReportCheck["outcome"];
  readonly checks: readonly ReportCheck[];
}

const OutcomeList = ({ outcome, checks }: OutcomeListProps) =>
  checks.length === 0 ? null : (
    <>
      <h3 class={outcome}>
        {WORDS.outcome[outcome]} <span class="count">{checks.length}</span>
      </h3>
      <ul>
        {checks.map(({ id, why }) => (
          <li key={id}>
            {checkName(id)}
            {outcome === "not-run" && <span class="aside">: {why ?? WORDS.noReason}</span>}
          </li>
        ))}
      </ul>
    </>
  );

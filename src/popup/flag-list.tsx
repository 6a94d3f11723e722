import { matchOf } from "../core/annotations/wording/match-of.ts";
import { SEVERITY } from "../core/annotations/wording/words.ts";
import type { Severity } from "../core/checks/finding.ts";
import type { Flag } from "../core/flags/flag.ts";
import { hostOf } from "../ui/address.ts";
import { FlagCard } from "../ui/flag-card.tsx";
import { WORDS } from "../ui/words.ts";
import { NothingFound } from "./nothing-found.tsx";
import { isSiteAside, SEVERITIES, siteOf, standingFlags, type Checked } from "./standing.ts";
import type { FlagActions } from "./use-flag-actions.ts";
import type { Job } from "./use-job.ts";

/** The flags by severity; what was put aside is counted, and can be brought back. */
export function FlagList(props: FlagListProps) {
  const { checked, take } = props;
  const site = siteOf(checked.report);
  const flags = isSiteAside(checked) ? [] : standingFlags(checked);
  return (
    <section id="flags" tabIndex={-1} aria-label={WORDS.flags}>
      {SEVERITIES.map((severity) => (
        <Group
          key={severity}
          {...props}
          severity={severity}
          flags={flags.filter((flag) => flag.severity === severity)}
        />
      ))}
      {isSiteAside(checked) ? (
        <p class="put-aside">
          {WORDS.siteAside(hostOf(checked.report.input))}{" "}
          <button
            type="button"
            class="plain"
            onClick={() =>
              void take((worker, tab) => worker.restore({ tab, scope: "site", of: site }))
            }
          >
            {WORDS.restoreSite}
          </button>
        </p>
      ) : (
        <Rest checked={checked} take={take} standing={flags.length} />
      )}
    </section>
  );
}

interface FlagListProps {
  readonly checked: Checked;
  readonly take: Job["take"];
  readonly actions: FlagActions;
}

interface GroupProps extends FlagListProps {
  readonly severity: Severity;
  readonly flags: readonly Flag[];
}

function Group({ checked, actions, severity, flags }: GroupProps) {
  if (flags.length === 0) return null;
  const { report } = checked;
  const host = hostOf(report.input);
  return (
    <>
      <h2 class={severity}>
        {SEVERITY[severity]} <span class="count">{flags.length}</span>
      </h2>
      <ul>
        {flags.map((flag) => (
          <FlagCard
            key={flag.id}
            flag={flag}
            references={report.references}
            match={matchOf(flag, report)}
            host={host}
            note={actions.noted?.id === flag.id ? actions.noted.note : undefined}
            onShow={actions.show}
            onCopy={(one) => actions.copy(one, report)}
            onDismiss={(one, scope) => actions.dismiss(one, scope, report)}
          />
        ))}
      </ul>
    </>
  );
}

interface RestProps {
  readonly checked: Checked;
  readonly take: Job["take"];
  readonly standing: number;
}

function Rest({ checked, take, standing }: RestProps) {
  const aside = checked.report.flags.length - standing;
  if (aside === 0) return standing === 0 ? <NothingFound report={checked.report} /> : null;
  return (
    <p class="put-aside">
      {standing === 0 ? WORDS.allAside : `${WORDS.aside(aside)}.`}{" "}
      <button
        type="button"
        class="plain"
        onClick={() => void take((worker, tab) => worker.restoreAll({ tab }))}
      >
        {WORDS.restoreAll}
      </button>
    </p>
  );
}

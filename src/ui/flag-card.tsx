import { SEVERITY } from "../core/annotations/wording/words.ts";
import { useState } from "preact/hooks";
import type { Flag } from "../core/flags/flag.ts";
import type { ReportMatch, ReportReference } from "../core/verify/report.ts";
import { Card } from "./card.tsx";
import { checkName } from "../core/annotations/wording/check-name.ts";
import { Evidence } from "./evidence.tsx";
import { Glyph } from "./glyph.tsx";
import { languageNames } from "../core/annotations/wording/language-names.ts";
import { OwnText, PageText } from "./page-text.tsx";
import { QuotedTarget } from "./quoted-target.tsx";
import { WORDS } from "./words.ts";

/** What a reader may put aside from a flag on: it, all of its kind, or the whole site. */
export type Scope = "flag" | "check" | "site";

/** What a flag shows, and what can be done with it. */
export interface FlagCardProps {
  readonly flag: Flag;
  readonly references: readonly ReportReference[];
  /** The word diff of the quotation that the flag stands on. */
  readonly match: ReportMatch | undefined;
  readonly host: string;
  /** What the last action on this flag came to, such as "Copied". */
  readonly note: string | undefined;
  readonly onShow: (id: string) => void;
  readonly onCopy: (flag: Flag) => void;
  readonly onDismiss: (flag: Flag, scope: Scope) => void;
}

/** A flag: the words in question and one sentence; opened, why, what was meant, and the evidence. */
export const FlagCard = (props: FlagCardProps) => (
  <Card
    class={`flag ${props.flag.severity}`}
    flag={props.flag.id}
    summary={
      <>
        <Glyph of={props.flag.severity} />
        <span class="spoken">{SEVERITY[props.flag.severity]}: </span>
        <QuotedTarget target={props.flag.target} />
        <OwnText as="span" class="message" text={props.flag.message} />
      </>
    }
  >
    <Meaning {...props} />
    <Actions {...props} />
  </Card>
);

const Meaning = ({ flag, references, match }: FlagCardProps) => (
  <>
    <OwnText as="p" text={flag.explanation} />
    {flag.suggestion !== null && match === undefined && (
      <p class="meant">
        <span class="label">{WORDS.meant}</span>
        <PageText text={flag.suggestion} />
      </p>
    )}
    {(match === undefined ? flag.evidence : [match]).map((evidence, index) => (
      <Evidence key={index} evidence={evidence} reference={references[evidence.reference]} />
    ))}
    <p class="aside">
      {flag.origin.length > 0 && `${WORDS.languages(languageNames(flag.origin))} `}
      {WORDS.foundBy(checkName(flag.check), Math.round(flag.confidence * 100))}
    </p>
  </>
);

function Actions({ flag, host, note, onShow, onCopy, onDismiss }: FlagCardProps) {
  const [isChoosing, choose] = useState(false);
  return (
    <>
      <div class="actions">
        <button type="button" onClick={() => onShow(flag.id)}>
          {WORDS.show}
        </button>
        <button type="button" onClick={() => onCopy(flag)}>
          {WORDS.copy}
        </button>
        <button type="button" aria-expanded={isChoosing} onClick={() => choose(!isChoosing)}>
          {WORDS.dismiss}
        </button>
        <span class="note">{note}</span>
      </div>
      {isChoosing && (
        <div class="actions choice" role="group" aria-label={WORDS.dismissWhat}>
          <button type="button" onClick={() => onDismiss(flag, "flag")}>
            {WORDS.dismissFlag}
          </button>
          <button type="button" onClick={() => onDismiss(flag, "check")}>
            {WORDS.dismissCheck}
          </button>
          <button type="button" onClick={() => onDismiss(flag, "site")}>
            {WORDS.dismissSite(host)}
          </button>
        </div>
      )}
    </>
  );
}

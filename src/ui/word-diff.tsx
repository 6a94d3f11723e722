import { Fragment } from "preact";
import type { DiffStep } from "../core/compare/comparison.ts";
import { type SeenStep, withMoves } from "../core/compare/moved-words.ts";
import { withoutTypography } from "../core/compare/without-typography.ts";
import { DIFF_WORDS } from "./diff-words.ts";
import { visible } from "./page-text.tsx";
import { WORDS } from "./words.ts";

/**
 * A quotation beside its source, word by word: what only the source has is struck, what only the
 * article has is underlined, and both are said to a screen reader, as is what only moved.
 */
export const WordDiff = ({ diff }: { readonly diff: readonly DiffStep[] }) => (
  <div class="diff">
    <blockquote dir="auto">{withMoves(withoutTypography(diff)).map(stepOf)}</blockquote>
    <p class="legend" aria-hidden="true">
      <del>struck</del> {WORDS.sourceOnly}
      <ins>underlined</ins> {WORDS.articleOnly}
    </p>
  </div>
);

/** One step. The spaces at its edges are left unmarked: only words differ. */
function stepOf({ sign, text, isMoved }: SeenStep, index: number) {
  if (sign === "=") return <span key={index}>{visible(text)}</span>;
  const Tag = sign === "+" ? "ins" : "del";
  const words = text.trim() === "" ? text : text.trim();
  const start = text.indexOf(words);
  return (
    <Fragment key={index}>
      {text.slice(0, start)}
      <Tag class={isMoved ? "moved" : undefined} title={isMoved ? DIFF_WORDS.moved : undefined}>
        <Spoken words={spokenBefore(sign, isMoved)} />
        {visible(words)}
        <Spoken words={WORDS.spokenEnd} />
      </Tag>
      {text.slice(start + words.length)}
    </Fragment>
  );
}

function spokenBefore(sign: "+" | "-", isMoved: boolean): string {
  if (isMoved) return sign === "+" ? DIFF_WORDS.movedHereSpoken : DIFF_WORDS.movedAwaySpoken;
  return sign === "+" ? WORDS.articleOnlySpoken : WORDS.sourceOnlySpoken;
}

/** For a screen reader. With a direction of its own it has no say in that of the quotation. */
const Spoken = ({ words }: { readonly words: string }) => (
  <span class="spoken" dir="ltr">
    {words}
  </span>
);

import type { DiffStep } from "../core/compare/comparison.ts";
import { PageText } from "./page-text.tsx";
import { WORDS } from "./words.ts";

/**
 * A quotation beside its source, word by word: what only the source has is struck, what only the
 * article has is underlined, and both are said to a screen reader.
 */
export const WordDiff = ({ diff }: { readonly diff: readonly DiffStep[] }) => (
  <div class="diff">
    <blockquote dir="auto">{diff.map((step, index) => stepOf(step, index))}</blockquote>
    <p class="legend" aria-hidden="true">
      <del>struck</del> {WORDS.sourceOnly}
      <ins>underlined</ins> {WORDS.articleOnly}
    </p>
  </div>
);

function stepOf([sign, text]: DiffStep, index: number) {
  if (sign === "=") return <PageText key={index} text={text} />;
  const Tag = sign === "+" ? "ins" : "del";
  return (
    <Tag key={index}>
      <span class="spoken">{sign === "+" ? WORDS.articleOnlySpoken : WORDS.sourceOnlySpoken}</span>
      <PageText text={text} />
      <span class="spoken">{WORDS.spokenEnd}</span>
    </Tag>
  );
}

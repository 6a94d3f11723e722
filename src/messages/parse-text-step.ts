import type { Finding } from "../core/checks/finding.ts";
import type { Outcome } from "../core/checks/outcome.ts";
import type { Query } from "../core/references/query.ts";
import type { TextStep } from "../core/verify/verify-text.ts";
import { demandWithin } from "./parse-article.ts";
import {
  asAmount,
  asCount,
  asListOf,
  asOneOf,
  asOptional,
  asRecord,
  asSparse,
  asText,
  asTextUpTo,
  ParseError,
  type Parser,
} from "./parse.ts";

/** A quotation may be a whole speech. UTF-16 code units. */
const LONGEST_QUOTATION = 200_000;

const asPassage = asRecord({ start: asCount, end: asCount });

const asFields = asSparse(
  asRecord({
    passage: asPassage,
    convention: asOptional(asText),
    severity: asOneOf("info", "caution", "serious"),
    confidence: asAmount,
    message: asText,
    explanation: asText,
    suggestion: asOptional(asText),
    resolved: asOptional(asText),
    origin: asOptional(asListOf(asText)),
  }),
);

/** Evidence is left out: before the sources answered there are no references it could count in. */
const asFindingWithin =
  (length: number): Parser<Finding> =>
  (value) => {
    const finding = asFields(value);
    demandWithin(finding.passage, length);
    if (finding.confidence > 1) throw new ParseError("Wanted a confidence of at most 1.");
    return finding;
  };

const asOutcomeWithin = (length: number): Parser<Outcome> => {
  const asFlagged = asRecord({ check: asText, findings: asListOf(asFindingWithin(length)) });
  const asNotRun = asRecord({ check: asText, why: asText });
  const asClear = asRecord({ check: asText });
  const asKind = asRecord({ kind: asOneOf("flagged", "clear", "not-run") });
  return (value) => {
    const { kind } = asKind(value);
    if (kind === "flagged") return { kind, ...asFlagged(value) };
    if (kind === "not-run") return { kind, ...asNotRun(value) };
    return { kind, ...asClear(value) };
  };
};

const asQuery: Parser<Query> = asSparse(
  asRecord({
    kind: asOneOf("quotation"),
    exact: asTextUpTo(LONGEST_QUOTATION),
    speaker: asOptional(asText),
    published: asOptional(asText),
    links: asListOf(asText),
  }),
);

/** Reads the first step of a verification of a text of that length. */
export const asTextStepWithin = (length: number): Parser<TextStep> =>
  asRecord({ outcomes: asListOf(asOutcomeWithin(length)), queries: asListOf(asQuery) });

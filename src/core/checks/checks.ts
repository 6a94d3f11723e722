import type { Check } from "./check.ts";
import { ambiguousOrder } from "./date/ambiguous-order.ts";
import { dayInParentheses } from "./date/day-in-parentheses.ts";
import { impossibleDate } from "./date/impossible-date.ts";
import { inconsistentDates } from "./date/inconsistent-dates.ts";
import { leakedConvention } from "./date/leaked-convention.ts";
import { olderThanItsStory } from "./date/older-than-its-story.ts";
import { publicationDisagrees } from "./date/publication-disagrees.ts";
import { staleFuture } from "./date/stale-future.ts";
import { staleRelative } from "./date/stale-relative.ts";
import { weekdayMismatch } from "./date/weekday-mismatch.ts";
import { wrongNight } from "./date/wrong-night.ts";
import { currencySwap } from "./number/currency-swap.ts";
import { leakedNumberConvention } from "./number/leaked-convention.ts";
import { mixedSeparators } from "./number/mixed-separators.ts";
import { scaleConflict } from "./number/scale-conflict.ts";
import { altered } from "./quote/altered.ts";
import { notInSource } from "./quote/not-in-source.ts";
import { shape } from "./quote/shape.ts";
import { insertedLine } from "./scraping/inserted-line.ts";
import { leftover } from "./scraping/leftover.ts";
import { runOnWords } from "./scraping/run-on-words.ts";
import { seam } from "./scraping/seam.ts";
import { stockBio } from "./scraping/stock-bio.ts";
import { templateFrame } from "./scraping/template-frame.ts";
import { torturedPhrase } from "./scraping/tortured-phrase.ts";
import { disclosed } from "./translation/disclosed.ts";
import { falseFriend } from "./translation/false-friend.ts";
import { foreignAttribution } from "./translation/foreign-attribution.ts";
import { literalPhrase } from "./translation/literal-phrase.ts";
import { name } from "./translation/name.ts";
import { pressFormula } from "./translation/press-formula.ts";
import { quotationMarks } from "./translation/quotation-marks.ts";
import { strayInterjection } from "./translation/stray-interjection.ts";
import { untranslated } from "./translation/untranslated.ts";

/** Every check there is, in the order in which their outcomes are shown. */
export const checks: readonly Check[] = [
  dayInParentheses,
  leakedConvention,
  weekdayMismatch,
  impossibleDate,
  ambiguousOrder,
  staleFuture,
  staleRelative,
  wrongNight,
  inconsistentDates,
  publicationDisagrees,
  olderThanItsStory,
  leakedNumberConvention,
  mixedSeparators,
  scaleConflict,
  currencySwap,
  runOnWords,
  seam,
  leftover,
  insertedLine,
  stockBio,
  templateFrame,
  strayInterjection,
  falseFriend,
  literalPhrase,
  foreignAttribution,
  pressFormula,
  torturedPhrase,
  quotationMarks,
  name,
  untranslated,
  disclosed,
  shape,
  altered,
  notInSource,
];

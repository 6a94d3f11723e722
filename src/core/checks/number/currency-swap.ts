import type { NumberMention } from "../../text/numbers/number-mention.ts";
import { numberMentions } from "../../text/numbers/number-mentions.ts";
import { isInProse } from "../../text/prose.ts";
import { isQuoted } from "../../text/quoted.ts";
import type { Check } from "../check.ts";

/**
 * Flags one amount under two currencies: "$1,850" for what the text calls "1,850 pesos" elsewhere,
 * "16.5 billion pounds" beside "16.5 billion lira". Latin America writes "$" for its pesos, machines
 * put Turkish lira as pounds, and a rial is a tenth of a toman. The misleading one is flagged.
 * Source: rows N-19 and N-35 of the conventions; "16.5 billion pounds" stood on a translated page.
 * Misses: amounts that stand in the text once; round ones ("$100" and "100 pesos").
 * Wrong when: two amounts happen to have the same figures.
 */
export const currencySwap: Check = {
  id: "number/currency-swap",
  title: "One amount in two currencies",
  judge: (article) => {
    const mentions = numberMentions(article).filter(isTelling);
    return mentions
      .filter((mention) => isInProse(article, mention) && !isQuoted(article, mention))
      .flatMap((mention) => swapsOf(mention, mentions).slice(0, 1))
      .slice(0, MOST);
  },
};

/** More in one text tell a reader nothing new. */
const MOST = 10;

/** A currency that is shown for another. Names are those of `units.ts`. */
interface Swap {
  readonly shown: string;
  readonly meant: string;
  readonly convention: string;
  readonly origin: readonly string[];
  readonly why: string;
}

const PESO =
  "Argentina, Chile, Colombia and Mexico write “$” for their pesos; in English it is read as US dollars.";
const LIRA = "Machines put Turkish “lira” as pounds: a pound is worth far more.";

const SWAPS: readonly Swap[] = [
  ...["peso", "ARS", "MXN", "COP", "CLP"].map((meant) => ({
    shown: "$",
    meant,
    convention: "N-19",
    origin: ["es"],
    why: PESO,
  })),
  {
    shown: "$",
    meant: "BRL",
    convention: "N-19",
    origin: ["pt-BR"],
    why: "The Brazilian real's sign “R$” loses its letter easily.",
  },
  { shown: "pound", meant: "TRY", convention: "N-19", origin: ["tr"], why: LIRA },
  { shown: "GBP", meant: "TRY", convention: "N-19", origin: ["tr"], why: LIRA },
  {
    shown: "rial",
    meant: "toman",
    convention: "N-35",
    origin: ["fa"],
    why: "One toman is ten rials: the same figure in both is ten times too small in one.",
  },
];

const swapsOf = (mention: NumberMention, mentions: readonly NumberMention[]) =>
  SWAPS.filter(({ shown }) => shown === mention.unit?.name).flatMap((swap) => {
    const other = mentions.find((one) => isTwin(one, mention, swap));
    return other === undefined ? [] : [findingOf(mention, other, swap)];
  });

/** Round figures meet by chance: two digits that count, at least. */
const isTelling = ({ english }: NumberMention): boolean =>
  english !== undefined && /[1-9]0*[.]?\d*[1-9]/.test(String(english)) && english >= 100;

const isTwin = (one: NumberMention, { english }: NumberMention, { meant }: Swap): boolean =>
  one.unit?.name === meant && one.english === english;

function findingOf(mention: NumberMention, other: NumberMention, swap: Swap) {
  return {
    passage: { start: mention.start, end: mention.end },
    convention: swap.convention,
    severity: "serious" as const,
    confidence: 0.85,
    message: `“${mention.exact}” stands as “${other.exact}” elsewhere in the text: see which currency is meant.`,
    explanation: swap.why,
    suggestion: other.exact,
    origin: swap.origin,
  };
}

const SCALES = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/** An amount as English newspapers print it: "100,000", "1.5 million", "300 billion". */
export function writeAmount(value: number): string {
  const [factor, word] = SCALES.find(([least]) => value >= least) ?? [1, ""];
  const scaled = value / factor;
  const isShort = word === "" || Number.isInteger(Number((scaled * 1000).toPrecision(12)));
  if (!isShort) return grouped(value);
  return word === "" ? grouped(value) : `${grouped(scaled)} ${word}`;
}

/** Made once: to make one costs more than a thousand amounts. */
const GROUPED = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

const grouped = (value: number): string => GROUPED.format(value);

/** One line of the table: what was measured, and what was to be reached. */
export interface Measured {
  readonly name: string;
  /** The median over pages, or the one value there is. */
  readonly value: number;
  /** The 95th percentile over pages, where there are pages. */
  readonly p95?: number;
  readonly goal: number;
  readonly stretch?: number;
  readonly print: (value: number) => string;
}

/** How shares, ratios and sizes are printed. */
export const asShare = (value: number): string => `${(100 * value).toFixed(1)} %`;
export const asRatio = (value: number): string => `${value.toFixed(2)} x`;
export const asSize = (value: number): string => `${(value / 1024).toFixed(1)} KB`;

/** The table, a line a goal. */
export const tableOf = (rows: readonly Measured[]): string =>
  [
    ["", "median", "p95", "goal", ""],
    ...rows.map(({ name, value, p95, goal, stretch, print }) => [
      name,
      print(value),
      p95 === undefined ? "" : print(p95),
      `${print(goal)}${stretch === undefined ? "" : ` (stretch ${print(stretch)})`}`,
      value <= (stretch ?? -Infinity) ? "met, stretch too" : value <= goal ? "met" : "MISSED",
    ]),
  ]
    .map((cells) => cells.map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0)).join("  "))
    .join("\n");

const WIDTHS = [44, 9, 9, 26, 0];

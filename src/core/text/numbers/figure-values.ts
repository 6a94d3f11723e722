/** "1,500,000", "1500", "1500.25", ".5" is not met. A count of groups beyond trillions is no figure of prose. */
const ENGLISH = /^(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,15})(?:\.\d{1,12})?$/;

/** "1.500.000", "1500", "1500,25". */
const CONTINENTAL = /^(?:\d{1,3}(?:\.\d{3}){1,6}|\d{1,15})(?:,\d{1,12})?$/;

/** "959.220.00": two last digits after a point, which machines leave of a decimal comma. */
const CENTS = /^\d{1,3}(?:\.\d{3}){1,6}\.\d\d$/;

/** "5,00,000", "1,00,00,000": lakh and crore. */
const INDIAN = /^\d{1,2}(?:,\d{2}){1,4},\d{3}$/;

/** What a figure is in English, Indian groups included; `undefined` for one that English does not write. */
export function englishValue(figure: string): number | undefined {
  if (!ENGLISH.test(figure) && !INDIAN.test(figure)) return undefined;
  return Number(figure.replace(/,/g, ""));
}

/** What a figure is where a comma parts decimals and a point thousands; `undefined` where nobody there writes so. */
export function continentalValue(figure: string): number | undefined {
  if (CENTS.test(figure)) return continentalValue(figure.replace(/\.(?=\d\d$)/, ","));
  if (!CONTINENTAL.test(figure)) return undefined;
  return Number(figure.replace(/\./g, "").replace(",", "."));
}

/** Whether the groups of a figure are those of India: native there, wherever commas go elsewhere. */
export const isIndianFigure = (figure: string): boolean => INDIAN.test(figure);

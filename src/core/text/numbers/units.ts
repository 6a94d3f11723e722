import type { Unit } from "./number-mention.ts";

const currency = (name: string): Unit => ({ kind: "currency", name });
const measure = (name: string): Unit => ({ kind: "measure", name });

const PERCENT: Unit = { kind: "percent", name: "%" };

/** Codes that stand before or after a figure and are nothing else in prose. */
const CODES =
  "USD EUR GBP BRL ARS MXN COP CLP RMB CNY JPY KRW INR RUB UAH TRY IDR PHP VND THB EGP ZAR CHF PLN CZK HUF RON SEK NOK DKK AUD CAD NZD SGD HKD AED SAR";

/** What stands before a figure: signs and codes, the longest first where one begins another. */
const BEFORE: readonly (readonly [string, Unit])[] = [
  ["R$", currency("BRL")],
  ["R $", currency("BRL")],
  ["US$", currency("USD")],
  ["US $", currency("USD")],
  ["U$S", currency("USD")],
  ["A$", currency("AUD")],
  ["C$", currency("CAD")],
  ["HK$", currency("HKD")],
  ["S$", currency("SGD")],
  ["NZ$", currency("NZD")],
  ["$", currency("$")],
  ["€", currency("EUR")],
  ["£", currency("GBP")],
  ["¥", currency("¥")],
  ["₹", currency("INR")],
  ["Rs.", currency("INR")],
  ["Rs", currency("INR")],
  ["Rp", currency("IDR")],
  ["₽", currency("RUB")],
  ["₺", currency("TRY")],
  ["₩", currency("KRW")],
  ["₴", currency("UAH")],
  ...CODES.split(" ").map((code) => [code, currency(code)] as const),
];

/** What stands after a figure and its scale word, parted by "|". */
const AFTER: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ["%|percent|per cent|pct|percentage points|percentage point", PERCENT],
      ["€|euro|euros", currency("EUR")],
      ["dollars|dollar|US dollars|U.S. dollars|$", currency("$")],
      ["pounds|pound", currency("pound")],
      ["pounds sterling|£", currency("GBP")],
      ["pesos|peso", currency("peso")],
      ["reais|real|Brazilian reais", currency("BRL")],
      ["lira|liras|Turkish lira|Turkish liras", currency("TRY")],
      ["yuan|renminbi", currency("CNY")],
      ["yen", currency("JPY")],
      ["won", currency("KRW")],
      ["rubles|roubles|ruble|rouble", currency("RUB")],
      ["hryvnia|hryvnias|hryvnya", currency("UAH")],
      ["zloty|zlotys", currency("PLN")],
      ["rupees|rupee", currency("rupee")],
      ["rupiah", currency("IDR")],
      ["rials|rial", currency("rial")],
      ["tomans|toman", currency("toman")],
      ["dong", currency("VND")],
      ["baht", currency("THB")],
      ["km|kilometers|kilometres|kilometer|kilometre", measure("km")],
      ["m|meters|metres|meter|metre", measure("m")],
      ["cm|mm|inches|feet|foot|ft|yards|yard|miles|mile", measure("length")],
      ["kg|kilos|kilograms|kilogrammes", measure("kg")],
      ["g|grams|mg|lb|lbs|ounces|oz", measure("weight")],
      ["tons|tonnes|ton|tonne|metric tons", measure("ton")],
      ["liters|litres|liter|litre|gallons|barrels", measure("volume")],
      ["hectares|acres|square kilometers|square kilometres|square miles", measure("area")],
      ["square meters|square metres|m2|m²|km2|km²", measure("area")],
      ["degrees|°C|°F|°", measure("degree")],
      ["seconds|second|minutes|minute|hours|hour|times|points|point", measure("time")],
      ["MW|GW|kW|GHz|MHz|volts|watts|GB|MB", measure("technical")],
      ...CODES.split(" ").map((code) => [code, currency(code)] as const),
    ] as const
  ).flatMap(([forms, unit]) => forms.split("|").map((form) => [form, unit] as const)),
);

const escaped = (form: string): string => form.replace(/[$.]/g, "\\$&");

const longestFirst = (forms: readonly string[]): string =>
  forms
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join("|");

const BEFORE_UNITS: ReadonlyMap<string, Unit> = new Map(BEFORE);
const UNIT_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<form>${longestFirst([...BEFORE_UNITS.keys()])})[ \\u00a0]?$`,
  "u",
);
const UNIT_AFTER = new RegExp(
  `^[ \\u00a0-]?(?<form>${longestFirst([...AFTER.keys()])})(?![\\p{L}\\p{N}])`,
  "u",
);

/** A unit and how many code units of the text it takes, the space between included. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly length: number;
}

/** The currency sign or code at the end of what stands before a figure. */
export function unitBefore(before: string): FoundUnit | undefined {
  const found = UNIT_BEFORE.exec(before);
  const unit = BEFORE_UNITS.get(found?.groups?.["form"] ?? "");
  return found === null || unit === undefined ? undefined : { unit, length: found[0].length };
}

/** The unit at the beginning of what follows a figure and its scale words. */
export function unitAfter(after: string): FoundUnit | undefined {
  const found = UNIT_AFTER.exec(after);
  const unit = AFTER.get(found?.groups?.["form"] ?? "");
  return found === null || unit === undefined ? undefined : { unit, length: found[0].length };
}

import { describe, expect, it } from "vitest";
import { readingWords } from "../../../../src/core/annotations/wording/reading-words.ts";

/** Spaces and dashes of Unicode's data differ from version to version; the words must not. */
const plain = (words: string): string =>
  words.replaceAll(/\s*[–-]\s*/g, "-").replaceAll(/\s/g, " ");

const CASES: readonly { readonly locale: string; readonly days: string; readonly words: string }[] =
  [
    { locale: "en-GB", days: "2022-01-02/2022-01-02", words: "Sunday, 2 January 2022" },
    { locale: "en-US", days: "2022-01-02/2022-01-02", words: "Sunday, January 2, 2022" },
    { locale: "de", days: "2022-01-02/2022-01-02", words: "Sonntag, 2. Januar 2022" },
    { locale: "ja", days: "2022-01-02/2022-01-02", words: "2022年1月2日日曜日" },
    { locale: "en-US", days: "2022-01-09/2022-01-10", words: "January 9-10, 2022" },
    { locale: "en-US", days: "2021-12-27/2022-01-02", words: "December 27, 2021-January 2, 2022" },
    { locale: "en-GB", days: "2022-01-01/2022-01-31", words: "January 2022" },
    { locale: "en-GB", days: "2024-02-01/2024-02-29", words: "February 2024" },
    { locale: "en-GB", days: "2023-02-01/2023-02-27", words: "1-27 February 2023" },
    { locale: "en-US", days: "2022-01-01/2022-03-31", words: "January-March 2022" },
    { locale: "en-GB", days: "2022-01-01/2022-12-31", words: "2022" },
    { locale: "en-GB", days: "1990-01-01/1999-12-31", words: "1990-1999" },
  ];

describe("the words for a reading", () => {
  it.each(CASES)("are “$words” for $days in $locale", ({ locale, days, words }) => {
    const [start = "", end = ""] = days.split("/");
    expect(plain(readingWords(locale)({ start, end }))).toBe(words);
  });

  it.each(["fa", "th", "ar-SA"])("keep to the common calendar in %s", (locale) => {
    const digits = readingWords(locale)({ start: "2022-01-02", end: "2022-01-02" });
    const western = [...digits].map((one) => "۰۱۲۳۴۵۶۷۸۹".indexOf(one)).join("");
    expect(digits.includes("2022") || western.includes("2022") || digits.includes("٢٠٢٢")).toBe(
      true,
    );
  });

  it("are English for a tag that no browser knows", () => {
    expect(plain(readingWords("not a tag")({ start: "2022-01-02", end: "2022-01-02" }))).toBe(
      "Sunday, 2 January 2022",
    );
  });
});

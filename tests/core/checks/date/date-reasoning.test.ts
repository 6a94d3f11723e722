import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import type { Check } from "../../../../src/core/checks/check.ts";
import { ambiguousOrder } from "../../../../src/core/checks/date/ambiguous-order.ts";
import { impossibleDate } from "../../../../src/core/checks/date/impossible-date.ts";
import { inconsistentDates } from "../../../../src/core/checks/date/inconsistent-dates.ts";
import { leakedConvention } from "../../../../src/core/checks/date/leaked-convention.ts";
import { staleFuture } from "../../../../src/core/checks/date/stale-future.ts";
import { staleRelative } from "../../../../src/core/checks/date/stale-relative.ts";
import { weekdayMismatch } from "../../../../src/core/checks/date/weekday-mismatch.ts";
import { wrongNight } from "../../../../src/core/checks/date/wrong-night.ts";

/** The only finding of a check. */
function finding(check: Check, body: string, published?: string) {
  const article = readPlainText(
    `Title\n\n${body}`,
    published === undefined ? {} : { published: { date: published, from: "test" } },
  );
  const judgement = check.judge(article, { references: [], comparisons: [] });
  if ("notRun" in judgement || judgement.length !== 1) throw new Error("No single finding.");
  return judgement[0];
}

describe("weekdayMismatch", () => {
  it("names the weekday, and the nearest days that fit", () => {
    const found = finding(weekdayMismatch, "It was signed on Monday, 8 November 2023.");
    expect(found).toMatchObject({
      severity: "caution",
      message: "8 November 2023 was a Wednesday, not a Monday.",
      suggestion: "Wednesday 8 November 2023, or Monday 6 November 2023",
    });
    expect(found?.explanation).not.toMatch(/In 20\d\d it is/);
  });

  it("names a neighbouring year that fits", () => {
    const found = finding(weekdayMismatch, "It was written on Saturday, 25 July 2019.");
    expect(found?.explanation).toContain("In 2020 it is a Saturday.");
  });

  it("tells of a day ahead that it is, of one behind that it was", () => {
    const body = "The vote on Friday, January 10 decides.";
    expect(finding(weekdayMismatch, body, "2022-01-05")?.message).toContain("2022 is a Monday");
    expect(finding(weekdayMismatch, body, "2022-01-15")?.message).toContain("2022 was a Monday");
  });

  it("is surer the more of the date is told", () => {
    const told = [
      finding(weekdayMismatch, "It shut on Friday, January 10, 2022.", "2022-01-11"),
      finding(weekdayMismatch, "It shut on Friday, January 10.", "2022-01-11"),
      finding(weekdayMismatch, "It shut on Sunday the 10th.", "2022-01-11"),
    ].map((found) => found?.confidence ?? 0);
    expect(told).toEqual(told.toSorted((one, other) => other - one));
    expect(new Set(told).size).toBe(told.length);
  });
});

describe("leakedConvention", () => {
  it("proposes the two nearest days where none fits", () => {
    const found = finding(leakedConvention, "He spoke this Sunday, 10, in Porto.", "2022-01-11");
    expect(found?.explanation).toContain(
      "Near it are Monday 10 January 2022 and Sunday 9 January 2022.",
    );
  });
});

describe("impossibleDate", () => {
  it.each([
    [
      "It ends on 31 September.",
      "September never has more than 30 days",
      "30 September or 1 October",
    ],
    ["It ended on 29 February 2023.", "2023 was no leap year", "28 February 2023 or 1 March 2023"],
    ["It ends on February 30.", "February never has more than 29 days", "29 February or 1 March"],
  ])("says why there is no such day: %s", (body, message, suggestion) => {
    const found = finding(impossibleDate, body);
    expect(found?.message).toContain(message);
    expect(found?.suggestion).toBe(suggestion);
  });
});

describe("ambiguousOrder", () => {
  it("shows both days and chooses none", () => {
    const found = finding(ambiguousOrder, "The decree of 02/01/2022 is void.");
    expect(found).toMatchObject({
      severity: "info",
      suggestion: "2 January 2022 or 1 February 2022",
    });
    expect(found?.resolved).toBeUndefined();
  });
});

describe("staleFuture", () => {
  it("says how long the day was past, and resolves it", () => {
    const found = finding(
      staleFuture,
      "The ministers are expected to hold talks on January 9-10.",
      "2022-01-15",
    );
    expect(found?.message).toContain("5 days after it");
    expect(found).toMatchObject({ severity: "caution", resolved: "2022-01-09" });
  });

  it("asks more softly where only “will” says it", () => {
    const found = finding(staleFuture, "The fair will open on January 9.", "2022-01-15");
    expect(found?.severity).toBe("info");
  });
});

describe("staleRelative", () => {
  it.each([
    ["It shut yesterday, Friday.", "2022-01-03", "caution", "2022-01-01"],
    ["It shuts today (Thursday).", "2022-01-03", "caution", "2021-12-30"],
    ["It shut yesterday, Saturday.", "2022-01-03", "info", "2022-01-02"],
    ["It shuts tomorrow, 5 January.", "2022-01-10", "caution", "2022-01-04"],
  ])("counts %s published %s back to the day of writing", (body, published, ...expected) => {
    const found = finding(staleRelative, body, published);
    expect([found?.severity, found?.resolved]).toEqual(expected);
  });
});

describe("inconsistentDates", () => {
  it("says which weekday the day would be", () => {
    const found = finding(
      inconsistentDates,
      "It fell on Sunday, January 2. He came on Tuesday, January 3.",
    );
    expect(found?.message).toBe(
      "If “Sunday, January 2” is right, 3 January is a Monday, not a Tuesday.",
    );
  });
});

describe("wrongNight", () => {
  it("dates the evening before", () => {
    const found = finding(
      wrongNight,
      "Shells fell on the night of January 3, TASS reports.",
      "2022-01-04",
    );
    expect(found).toMatchObject({ severity: "info", resolved: "2022-01-02", origin: ["ru", "uk"] });
    expect(found?.suggestion).toBe("the night from Sunday 2 January 2022 to Monday 3 January 2022");
  });
});

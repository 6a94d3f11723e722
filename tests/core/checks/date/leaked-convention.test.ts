import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import { leakedConvention } from "../../../../src/core/checks/date/leaked-convention.ts";

const findings = (body: string, published?: string) => {
  const article = readPlainText(
    `Title\n\n${body}`,
    published === undefined ? {} : { published: { date: published, from: "test" } },
  );
  const judgement = leakedConvention.judge(article, { references: [], comparisons: [] });
  if ("notRun" in judgement) throw new Error(judgement.notRun);
  return judgement;
};

/** Text enough that a month before it is not near. */
const FAR = "Nobody had expected it to do so well in its first weeks. ".repeat(4);

describe("leakedConvention", () => {
  it.each([
    ["The minister resigned on Sunday (13/2).", "2022-02-14", "2022-02-13"],
    ["The minister resigned on Sunday (2/1/2022).", undefined, "2022-01-02"],
    ["The minister resigned this Thursday, 30, after a vote.", "2022-01-02", "2021-12-30"],
    ["The company announced on the 27th that it closes.", "2022-01-02", "2021-12-27"],
    ["He resigned last month 30th.", "2022-02-02", "2022-01-30"],
    ["The office will open next month 1st.", "2022-12-20", "2023-01-01"],
    ["The treaty was signed last January 2.", "2022-12-20", "2022-01-02"],
    ["The vote is held next January 2.", "2022-01-20", "2023-01-02"],
    ["It burned in the night to Sunday.", "2022-01-03", "2022-01-01"],
    ["It burned in the night from Saturday to Sunday.", "2022-01-03", "2022-01-01"],
    ["Yesterday (9th) the firm announced a chip.", "2022-01-10", "2022-01-09"],
    ["The law was passed on 12 Dey 1400.", undefined, "2022-01-02"],
    ["The contract was signed on January 2, 2565.", undefined, "2022-01-02"],
  ])("resolves: %s", (body, published, resolved) => {
    expect(findings(body, published).map((finding) => finding.resolved)).toEqual([resolved]);
  });

  it.each([
    ["The rule dates from Reiwa 3.", "2021"],
    ["In the years 90, the city grew.", "1990 to 1999"],
    ["The match begins at 14h30.", "14:30"],
    ["The film is shown at 25:30.", "1:30 on the next day"],
  ])("says what is meant where it is no day: %s", (body, suggestion) => {
    const [finding] = findings(body);
    expect(finding?.suggestion).toBe(suggestion);
    expect(finding?.resolved).toBeUndefined();
  });

  it.each([
    [
      "caution",
      "a day and month that may be read the other way round",
      "He left on Sunday (13/2).",
    ],
    ["caution", "a night that is a day off", "It burned in the night to Sunday."],
    [
      "info",
      "a day without a month, which people write, too",
      "He left on the 27th, the army said.",
    ],
    ["info", "what is only unwonted", "The law takes effect on 1º of January."],
  ])("is of severity %s: %s", (severity, _, body) => {
    expect(findings(body, "2022-02-14").map((finding) => finding.severity)).toEqual([severity]);
  });

  it("says that the weekday does not fit, where it does not", () => {
    const [finding] = findings("He left on Monday (2/1/2022).");
    expect(finding?.message).toContain("The weekday does not fit.");
    expect(finding?.explanation).toContain("2 January 2022 is a Sunday, not a Monday");
    expect(finding?.severity).toBe("caution");
  });

  it("leaves a day that its month does not have to the check of those", () => {
    expect(findings("He left on Sunday (31/9).", "2022-09-30")).toEqual([]);
  });

  it("names the convention in its own language, and the languages that have it", () => {
    const [finding] = findings("The minister resigned on Sunday (13/2).", "2022-02-14");
    expect(finding?.explanation).toContain("Brazilian newspapers");
    expect(finding?.explanation).toContain("“no domingo (13/2)”");
    expect(finding?.origin?.[0]).toBe("pt-BR");
    expect(finding?.convention).toBe("D-PT-02");
  });

  it("names three languages for a day without a month, and claims nothing of machines", () => {
    const [finding] = findings("He left on the 27th, the army said.", "2022-02-14");
    expect(finding?.explanation).toContain(
      "Japanese newspapers write “2日”, Korean and Chinese ones alike",
    );
    expect(`${finding?.message} ${finding?.explanation}`).not.toMatch(/machine|translat/i);
    expect(finding?.origin).toEqual(["ja", "ko", "zh"]);
  });

  it("counts from the probable day of publication where the page gives none", () => {
    const [, finding] = findings(
      `He spoke on Sunday (2/1). Talks will be held on January 9-10.\n\n${FAR}It burned on the 3rd, the army said.`,
    );
    expect(finding?.resolved).toBe("2022-01-03");
    expect(finding?.explanation).toContain("probably published between 2 January 2022 and");
  });

  it("guesses no month where the page gives no date", () => {
    const [finding] = findings(
      `In May the plant opened.\n\n${FAR}It closed on the 27th, the firm said.`,
    );
    expect(finding?.suggestion).toBeUndefined();
    expect(finding?.explanation).toContain("not known");
  });

  it.each([
    ["2022-05-04", "Friday 6 May, which the month-first reading fits", 0],
    ["2022-06-04", "no day that fits", 0],
    [undefined, "nothing that tells the order", 0],
  ])("passes “Friday 5/6” published %s: %s", (published, _, count) => {
    expect(findings("The fair is on Friday 5/6 in Ohio.", published)).toHaveLength(count);
  });

  it("flags a day and month without brackets where the weekday tells their order", () => {
    const [finding] = findings("The fair was held on Sunday 5/6 in Porto.", "2022-06-06");
    expect(finding?.resolved).toBe("2022-06-05");
  });
});

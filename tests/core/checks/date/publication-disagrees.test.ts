import { describe, expect, it } from "vitest";
import type { PublicationCandidate } from "../../../../src/core/article/article.ts";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import { publicationDisagrees } from "../../../../src/core/checks/date/publication-disagrees.ts";

const finding = (...publicationDates: readonly PublicationCandidate[]) => {
  const article = { ...readPlainText("The port opens\n\nIt is open."), publicationDates };
  const judgement = publicationDisagrees.judge(article, { references: [], comparisons: [] });
  if ("notRun" in judgement || judgement.length !== 1) throw new Error("No single finding.");
  return judgement[0];
};

const ADDRESS = { from: "URL", date: "2022-01-03", kind: "value" } as const;
const data = (date: string) => ({ from: "JSON-LD datePublished", date, kind: "value" }) as const;

describe("publicationDisagrees", () => {
  it("says both dates, where each was read, and resolves to the earlier", () => {
    const found = finding(data("2023-08-14T08:00Z"), ADDRESS);
    expect(found).toMatchObject({ severity: "caution", resolved: "2022-01-03" });
    expect(found?.message).toContain("Monday 3 January 2022 and Monday 14 August 2023");
    expect(found?.explanation).toContain("JSON-LD datePublished: Monday 14 August 2023");
    expect(found?.explanation).toContain("URL: Monday 3 January 2022");
  });

  it("is a matter to know, not to fear, where they are only days apart", () => {
    expect(finding(data("2022-01-07"), ADDRESS)?.severity).toBe("info");
  });

  it("does not call a change a publication", () => {
    const change = { from: "meta og:updated_time", date: "2022-01-03", kind: "latest" } as const;
    expect(finding(change)?.message).toBe(
      "The page says when it was changed (Monday 3 January 2022), not when it was published.",
    );
  });
});

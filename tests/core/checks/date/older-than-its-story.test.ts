import { describe, expect, it } from "vitest";
import type { Article } from "../../../../src/core/article/article.ts";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import { olderThanItsStory } from "../../../../src/core/checks/date/older-than-its-story.ts";

const BODY = "The port is open again, as we told before.";
const PLAIN = readPlainText(`The port opens\n\n${BODY}`, {
  published: { date: "2022-01-03", from: "test" },
});

const findings = (article: Article) => {
  const judgement = olderThanItsStory.judge(article, { references: [], comparisons: [] });
  if ("notRun" in judgement) throw new Error(judgement.notRun);
  return judgement;
};

function linking(url: string): Article {
  const start = PLAIN.text.indexOf("as we told");
  return { ...PLAIN, links: [{ start, end: start + "as we told".length, url }] };
}

describe("olderThanItsStory", () => {
  it("marks a link to a page that is younger than its own, and says both days", () => {
    const [found] = findings(linking("https://a.example/2023/08/14/restaurants"));
    expect(found).toMatchObject({ severity: "caution", resolved: "2023-08-14" });
    expect(found?.message).toBe(
      "The page is dated Monday 3 January 2022, but links a page of Monday 14 August 2023.",
    );
    expect(PLAIN.text.slice(found?.passage.start, found?.passage.end)).toBe("as we told");
  });

  it.each([
    ["an older page", "https://a.example/2021/08/14/storm"],
    ["a page of the days after", "https://a.example/2022/01/08/storm"],
    ["a picture", "https://a.example/2023/08/14/storm.jpeg"],
    ["a page whose address holds no day", "https://a.example/storm-20"],
  ])("passes a link to %s", (_, url) => {
    expect(findings(linking(url))).toEqual([]);
  });

  it("is a matter to know, not to fear, where less than a year lies between", () => {
    expect(findings(linking("https://a.example/2022/05/14/storm"))[0]?.severity).toBe("info");
  });

  it("is a matter to know in a line of the site's, which may be renewed long after", () => {
    const plain = readPlainText(
      `The port opens\n\n${BODY}\n\nSee also  How to eat alone in Spain`,
      {
        published: { date: "2022-01-03", from: "test" },
      },
    );
    const [start, url] = [plain.text.indexOf("How to"), "https://a.example/2023/08/14/eat"];
    const [found] = findings({ ...plain, links: [{ start, end: start + 24, url }] });
    expect(found?.severity).toBe("info");
  });

  it("says it three times at most", () => {
    const body = "It was closed on 14 August 2023. ".repeat(9);
    const published = { date: "2022-01-03", from: "test" };
    expect(findings(readPlainText(`Title\n\n${body}`, { published }))).toHaveLength(3);
  });
});

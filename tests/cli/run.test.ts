import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { Report } from "../../src/core/verify/report.ts";

const STORY = [
  "Presidents speak of the border",
  "The presidents spoke on Sunday (2). Talks are to follow on January 9-10 in Geneva.",
  "“President Lind has made clear that the state and our allies will respond decisively if the river rises further,” Ana Berg said.",
].join("\n\n");

const STATEMENT = [
  "Statement on the call",
  "January 2, 2022",
  "",
  "President Lind made clear that the state and its allies will respond decisively if the river rises further.",
].join("\n");

const FILLER = "The council met in the old hall and spoke about the bridge and the river. ".repeat(
  8,
);

const folder = mkdtempSync(`${tmpdir()}/command-line-`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(`${folder}/${name}`, content);
  return `${folder}/${name}`;
}

const story = file("story.txt", STORY);
const statement = file("statement.txt", STATEMENT);
const calm = file("calm.txt", `A calm title\n\n${FILLER}`);
const page = file(
  "page.html",
  `<!doctype html><html lang="en"><head><title>Presidents speak</title><meta property="article:published_time" content="2022-01-03T10:00:00Z"></head><body><article><h1>Presidents speak</h1><p>The presidents spoke on Sunday (2). ${FILLER}</p><p>${FILLER}</p></article></body></html>`,
);

/** Runs the command with a made-up outside; what it printed, its complaints and its exit code. */
async function command(words: readonly string[], pages: Readonly<Record<string, string>> = {}) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const asked: string[] = [];
  const code = await run(words, {
    print: (text) => void printed.push(text),
    complain: (text) => void complaints.push(text),
    standardInput: () => Promise.resolve(new TextEncoder().encode(STORY)),
    fetchPage: (url) => {
      asked.push(url);
      const html = pages[url];
      if (html === undefined)
        return Promise.reject(new Error("The site answered with status 404."));
      const bytes = new TextEncoder().encode(html);
      return Promise.resolve({ bytes, contentType: "text/html; charset=utf-8" });
    },
  });
  return { code, printed: printed.join(""), complaints: complaints.join(""), asked };
}

async function reports(...words: readonly string[]): Promise<readonly Report[]> {
  const { printed } = await command(["check", "--json", ...words]);
  return printed
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Report);
}

async function report(...words: readonly string[]): Promise<Report> {
  const [first] = await reports(...words);
  if (first === undefined) throw new Error("No report was printed.");
  return first;
}

describe("palimpsest check", () => {
  it("prints one report a line, in the order of the inputs and then of the list", async () => {
    const list = file("list.txt", `${calm}\n\n${story}\n`);
    const inputs = (await reports(page, "--list", list)).map(({ input }) => input);
    expect(inputs).toEqual([page, calm, story]);
  });

  it("reads the standard input for -", async () => {
    expect((await report("-")).article.title).toBe("Presidents speak of the border");
  });

  it.each([
    ["as given", ["--published", "2022-01-03"], "2022-01-02"],
    ["by the text's other dates without one", [], "2022-01-02"],
    ["to nothing where no such day is near", ["--published", "2022-03-15"], null],
  ])("resolves a day %s", async (_, options, resolved) => {
    const { flags } = await report(story, ...options);
    const dates = flags.filter(({ check }) => check === "date/day-in-parentheses");
    expect(dates.map((flag) => flag.resolved)).toEqual([resolved]);
  });

  it("gives every flag the offsets of its words", async () => {
    const { article, flags } = await report(story);
    expect(flags.length).toBeGreaterThan(0);
    for (const { target } of flags) {
      expect(article.text.slice(target.start, target.end)).toBe(target.exact);
    }
  });

  it("takes the date of a page, and --published before it", async () => {
    expect((await report(page)).article.published?.date).toBe("2022-01-03");
    expect((await report(page, "--published", "2022-02-01")).article.published).toEqual({
      date: "2022-02-01",
      from: "--published",
    });
  });

  it("keeps all dates of a page, and tells none probable where one is known", async () => {
    const { article } = await report(page);
    expect(article.publicationDates).toEqual([
      { date: "2022-01-03T10:00Z", from: "meta article:published_time", kind: "value" },
    ]);
    expect(article.probablyPublished).toBeNull();
  });

  it("tells when an undated text was probably published", async () => {
    const { article } = await report(story);
    expect(article.probablyPublished).toMatchObject({ start: "2022-01-02", end: "2022-01-08" });
    const { printed } = await command(["check", story]);
    expect(printed).toContain("no publication date, probably published 2022-01-02 to 2022-01-08");
    expect(printed).toContain("“Sunday (2)” had passed and “January 9-10” lay ahead.");
  });

  it("compares quotations with references, whose second line may be a date", async () => {
    const { quotations, references, sources } = await report(story, "--reference", statement);
    expect(quotations.map(({ status }) => status)).toEqual(["altered"]);
    expect(references).toMatchObject([
      { title: "Statement on the call", published: "2022-01-02", source: "file" },
    ]);
    expect(sources).toContainEqual(expect.objectContaining({ id: "file", answer: "found" }));
  });

  it("calls quotations no-source, and their checks not run, without references", async () => {
    const { quotations, checks } = await report(story);
    expect(quotations.map(({ status }) => status)).toEqual(["no-source"]);
    const comparing = checks.filter(({ outcome }) => outcome === "not-run");
    expect(comparing.map(({ id }) => id)).toEqual(["quote/altered", "quote/not-in-source"]);
    expect(comparing.every(({ why }) => why !== null && why !== "")).toBe(true);
  });

  it("says that linked pages were not asked", async () => {
    expect((await report(story)).sources).toMatchObject([
      { id: "linked-pages", answer: "not-asked" },
    ]);
  });

  it("runs only the named checks", async () => {
    const { checks } = await report(story, "--checks", "date/day-in-parentheses");
    expect(checks.map(({ id }) => id)).toEqual(["date/day-in-parentheses"]);
  });

  it("leaves out flags of a lower confidence", async () => {
    expect((await report(story, "--min-confidence", "1")).flags).toEqual([]);
  });

  it("prints a summary for readers without --json", async () => {
    const { printed } = await command(["check", story]);
    expect(printed).toContain("“Sunday (2)” (date/day-in-parentheses)");
    expect(printed).toContain("quotation no-source");
  });

  it("counts the dates in a summary, and tells of those that are not plain", async () => {
    const dated = file("dated.txt", `A title\n\nBorn on 4 May 1990. Dated 02/01/2022. ${FILLER}`);
    const { printed } = await command(["check", dated]);
    expect(printed).toContain("dates: 2\n");
    expect(printed).toContain("date “02/01/2022”: 2022-0");
    expect(printed).not.toContain("date “4 May 1990”");
  });

  it("prints no control characters of an input in a summary", async () => {
    const hostile = file("hostile.txt", `A \u001b[2Jtitle\u202e\n\n${FILLER}`);
    const { printed } = await command(["check", hostile]);
    expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe("its way to the network", () => {
  const ADDRESS = "https://paper.example/story";
  const pages = {
    [ADDRESS]: `<html><body><article><h1>Hall</h1><p>${FILLER}</p></article></body>`,
  };

  it("reads an address", async () => {
    const { code, printed } = await command(["check", ADDRESS, "--json"], pages);
    expect(code).toBe(0);
    expect((JSON.parse(printed) as Report).article.url).toBe(ADDRESS);
  });

  it("asks nothing for a file", async () => {
    expect((await command(["check", page, story])).asked).toEqual([]);
  });

  it("asks nothing with --offline, and says so", async () => {
    const words = ["check", ADDRESS, "--offline", "--reference", `${ADDRESS}/statement`];
    const { code, complaints, asked } = await command(words, pages);
    expect({ code, asked }).toEqual({ code: 2, asked: [] });
    expect(complaints.match(/--offline allows no network/g)).toHaveLength(2);
  });
});

describe("its exit code", () => {
  it.each([
    ["0 when all was checked", ["check", story, calm], 0],
    ["1 at or above --fail-on", ["check", calm, story, "--fail-on", "caution"], 1],
    ["0 below --fail-on", ["check", calm, "--fail-on", "serious"], 0],
    ["2 for an input that is not there", ["check", `${folder}/nowhere.txt`, story], 2],
    [
      "2 for an unread input, whatever is flagged",
      ["check", `${folder}/nowhere.txt`, story, "--fail-on", "caution"],
      2,
    ],
    ["2 for a list that is not there", ["check", "--list", `${folder}/nowhere.txt`], 2],
    ["2 for a reference that is not there", ["check", story, "--reference", `${folder}/no.txt`], 2],
    ["2 without an input", ["check"], 2],
    ["2 for another command", ["chek", story], 2],
    ["2 for an unknown option", ["check", story, "--loud"], 2],
    ["2 for an unknown check", ["check", story, "--checks", "date/never"], 2],
    ["2 for a day that does not exist", ["check", story, "--published", "2022-02-30"], 2],
    ["2 for a confidence above 1", ["check", story, "--min-confidence", "90"], 2],
    ["2 for an unknown severity", ["check", story, "--fail-on", "info"], 2],
    ["0 for help", ["--help"], 0],
  ])("is %s", async (_, words, code) => {
    const ran = await command(words);
    expect(ran.code).toBe(code);
    expect(ran.complaints !== "").toBe(code === 2);
  });

  it("checks the other inputs when one cannot be read", async () => {
    const { printed } = await command(["check", `${folder}/nowhere.txt`, calm, "--json"]);
    expect((JSON.parse(printed) as Report).input).toBe(calm);
  });
});

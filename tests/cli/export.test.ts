import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { readReport } from "../../src/core/annotations/json.ts";

const folder = mkdtempSync(`${tmpdir()}/command-line-export-`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const story = `${folder}/story.txt`;
writeFileSync(
  story,
  "Presidents speak\n\nThe presidents spoke on Sunday (2). Talks are to follow.\n",
);

async function command(...words: readonly string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await run(["check", ...words], {
    print: (text) => void printed.push(text),
    complain: (text) => void complaints.push(text),
    standardInput: () => Promise.resolve(new Uint8Array()),
    fetchPage: () => Promise.reject(new Error("There is no network here.")),
  });
  return { code, printed: printed.join(""), complaints: complaints.join("") };
}

/** As a report tells it. */
const SHA256 = /SHA-256 of the text that was read: <code>[\da-f]{64}<\/code>/;

describe("an export", () => {
  it.each([
    ["html", /^<!doctype html>\n<html lang="en">[^]*Sunday \(2\)[^]*<\/html>\n$/],
    ["html", SHA256],
    ["md", /^# Presidents speak\n[^]*“Sunday \(2\)”/],
    ["csv", /^\ufeff"kind",[^]*"Sunday \(2\)"/],
    ["jsonld", /^\{\n {2}"@context": "http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/],
  ])("as %s is written beside the summary", async (format, expected) => {
    const out = `${folder}/report.${format}`;
    const { code, printed, complaints } = await command(story, "--export", format, "--out", out);
    expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
    expect(printed).toContain("“Sunday (2)” (date/day-in-parentheses)");
    expect(readFileSync(out, "utf8")).toMatch(expected);
  });

  it("as json reads back as the report that --json prints", async () => {
    const out = `${folder}/whole.json`;
    const { printed } = await command(story, "--json", "--export", "json", "--out", out);
    const report: unknown = JSON.parse(printed);
    expect(readReport(readFileSync(out, "utf8"))).toEqual({ kind: "report", report });
  });

  it("goes to standard output alone with -", async () => {
    const { printed } = await command(story, "--export", "md", "--out", "-");
    expect(printed.startsWith("# Presidents speak\n")).toBe(true);
    expect(printed).not.toContain("  flags:");
  });

  it("leaves the exit code to --fail-on", async () => {
    const words = [story, "--export", "md", "--out", "-", "--fail-on", "caution"];
    expect((await command(...words)).code).toBe(1);
  });
});

describe("an export that cannot be", () => {
  const out = `${folder}/never.html`;

  it.each([
    ["without a file", [story, "--export", "html"], "--export wants --out with a file."],
    ["without a format", [story, "--out", out], "--out wants --export with a format."],
    [
      "in an unknown format",
      [story, "--export", "pdf", "--out", out],
      '--export wants one of html, md, csv, jsonld, json, not "pdf".',
    ],
    [
      "of two inputs",
      [story, story, "--export", "html", "--out", out],
      "--export writes the report of one input; name one, and no --list.",
    ],
    [
      "of a list",
      ["--list", story, "--export", "html", "--out", out],
      "--export writes the report of one input; name one, and no --list.",
    ],
    [
      "into a folder that is not there",
      [story, "--export", "html", "--out", `${folder}/nowhere/x.html`],
      "nowhere/x.html: There is no such folder.",
    ],
    [
      "of an input that is not there",
      [`${folder}/nothing.txt`, "--export", "html", "--out", out],
      "There is no such file.",
    ],
  ])("%s is refused, and nothing is written", async (_, words, why) => {
    const before = readdirSync(folder);
    const { code, complaints } = await command(...words);
    expect(code).toBe(2);
    expect(complaints).toContain(why);
    expect(readdirSync(folder)).toEqual(before);
  });
});

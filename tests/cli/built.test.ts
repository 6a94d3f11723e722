import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { commandLine } from "../../scripts/build.ts";

const STORY = "Presidents speak\n\nThe presidents spoke on Sunday (2). Talks are to follow.\n";

const folder = mkdtempSync(`${tmpdir()}/built-command-line-`);
const program = `${folder}/cli.js`;
const story = `${folder}/story.txt`;

beforeAll(async () => {
  await build({ ...commandLine, outfile: program });
  // As dist/ does, the folder says nothing of modules; the package above dist/ does.
  writeFileSync(`${folder}/package.json`, '{ "type": "module" }');
  writeFileSync(story, STORY);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("prints one report a line, in the order of the inputs", () => {
  const values = ["check", story, story, "--published", "2022-01-03", "--json"];
  const printed = execFileSync("node", [program, ...values], { encoding: "utf8" });
  const reports = printed
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(reports).toHaveLength(2);
  expect(reports[1].flags).toMatchObject([
    { check: "date/day-in-parentheses", resolved: "2022-01-02" },
  ]);
});

it.each([
  { values: ["check", story, "--fail-on", "caution"], code: 1 },
  { values: ["check", story, "--fail-on", "serious"], code: 0 },
  { values: ["check", `${story}.gone`], code: 2 },
  { values: ["judge", story], code: 2 },
])("ends with $code for $values.0 $values.2 $values.3", ({ values, code }) => {
  expect(spawnSync("node", [program, ...values], { encoding: "utf8" }).status).toBe(code);
});

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** What tsc says of a file, read with the settings of core. */
function coreSays(name: string, content: string): string {
  const folder = mkdtempSync(`${tmpdir()}/core-`);
  try {
    mkdirSync(`${folder}/planted`);
    writeFileSync(`${folder}/planted/${name}`, content);
    writeFileSync(
      `${folder}/tsconfig.json`,
      JSON.stringify({ extends: `${ROOT}/src/core/tsconfig.json`, include: ["planted"] }),
    );
    execFileSync(process.execPath, [`${ROOT}/node_modules/typescript/bin/tsc`, "-p", folder], {
      encoding: "utf8",
      cwd: ROOT,
    });
    return "";
  } catch (error) {
    return String((error as { readonly stdout?: unknown }).stdout); // what execFileSync throws
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("core's compiler settings", () => {
  it.each([
    ["the page", "a.ts", "export const title = document.title;", "'document'"],
    ["the window", "b.ts", "export const width = window.innerWidth;", "'window'"],
    ["the network", "c.ts", "export const page = fetch('https://a.example/');", "'fetch'"],
    ["Node", "d.ts", "export const home = process.env;", "'process'"],
    ["JSX", "e.tsx", "export const it = <p>words</p>;", "JSX"],
    ["holes in a list", "f.ts", "export const first = (l: string[]): string => l[0];", "undefined"],
    ["enums", "g.ts", "export enum Day { Monday }", "erasableSyntaxOnly"],
  ])("refuse %s", (...[, name, content, said]) => {
    expect(coreSays(name, content)).toContain(said);
  });

  it("let plain code pass", () => {
    expect(coreSays("h.ts", "export const first = (list: string[]) => list[0] ?? '';")).toBe("");
  });
});

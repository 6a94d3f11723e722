import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checks } from "../../src/core/checks/checks.ts";
import { docs } from "../../scripts/docs.ts";
import { manifestFor } from "../../scripts/build.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** Every file that git knows. */
const files = execFileSync("git", ["ls-files", "--cached"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && existsSync(`${ROOT}/${path}`));

const isCode = (path: string): boolean => /\.(tsx?|cjs|js)$/.test(path);

const isText = (path: string): boolean =>
  !/\.(png|ico|woff2?|pdf)$/.test(path) && path !== "LICENSE";

/** This file names what it forbids. */
const texts = files
  .filter((path) => isText(path) && path !== "tests/repository/repository.test.ts")
  .map((path) => ({ path, text: readFileSync(`${ROOT}/${path}`, "utf8") }));

const holding = (pattern: RegExp, where: (path: string) => boolean = () => true) =>
  texts.filter(({ path, text }) => where(path) && pattern.test(text)).map(({ path }) => path);

const read = (path: string): string => readFileSync(`${ROOT}/${path}`, "utf8");

describe("the folders", () => {
  it("have no drawer for things without a name", () => {
    const drawers = /(^|\/)(utils?|helpers?|common|types|misc|shared|lib)(\/|\.tsx?$)/;
    expect(files.filter((path) => drawers.test(path))).toEqual([]);
  });

  it("name files in kebab-case", () => {
    const names = files
      .filter((path) => /^(src|scripts)\/.*\.tsx?$/.test(path))
      .map((p) => basename(p));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(name))).toEqual([]);
  });
});

describe("the checks", () => {
  const families = readdirSync(`${ROOT}/src/core/checks`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const inFiles = families.flatMap((family) =>
    readdirSync(`${ROOT}/src/core/checks/${family}`)
      .map((name) => `${family}/${basename(name, ".ts")}`)
      .filter((id) => read(`src/core/checks/${id}.ts`).includes(": Check = {")),
  );

  it("are the list, and the list is they", () => {
    expect(checks.map(({ id }) => id).toSorted()).toEqual(inFiles.toSorted());
  });

  it("belong to the families that there are", () => {
    const known = ["date", "number", "translation", "scraping", "quote", "claim", "source"];
    expect(families.filter((family) => !known.includes(family))).toEqual([]);
  });

  it.each(checks)("$id has cases, and says when it misses and when it is wrong", ({ id }) => {
    expect(existsSync(`${ROOT}/tests/core/checks/${id}.ts`)).toBe(true);
    const text = read(`src/core/checks/${id}.ts`);
    for (const label of ["Source:", "Misses:", "Wrong when:"]) expect(text).toContain(label);
  });
});

describe("the generated pages", () => {
  const pages = docs();

  it.each(pages.map(({ path }) => path))("%s is up to date", (path) => {
    const page = pages.find((one) => one.path === path);
    expect(existsSync(`${ROOT}/${path}`) ? read(path) : "not written: npm run docs").toBe(
      page?.text,
    );
  });

  it("are no more than there are checks and sources", () => {
    const there = files.filter((path) => /^docs\/(checks|sources)\//.test(path));
    expect(there.filter((path) => !pages.some((page) => page.path === path))).toEqual([]);
  });
});

describe("the manifest", () => {
  it.each(["chromium", "firefox"] as const)("of %s asks for nothing before a click", (browser) => {
    const manifest = manifestFor(browser);
    for (const key of [
      "content_scripts",
      "web_accessible_resources",
      "externally_connectable",
      "host_permissions",
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it("has the version of the package", () => {
    expect(manifestFor("firefox")["version"]).toBe(JSON.parse(read("package.json")).version);
  });
});

describe("the package", () => {
  const { scripts, dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<
    "scripts" | "dependencies" | "devDependencies",
    Record<string, string>
  >;

  it("runs scripts that exist", () => {
    const named = Object.values(scripts).flatMap(
      (line) => line.match(/scripts\/[\w-]+\.ts/g) ?? [],
    );
    expect(named.filter((path) => !existsSync(`${ROOT}/${path}`))).toEqual([]);
  });

  it("pins every dependency", () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("locks no address of a registry", () => {
    expect(read("package-lock.json")).not.toMatch(/"resolved"\s*:/);
  });
});

describe("committed files", () => {
  it("hold no path of somebody's machine", () => {
    expect(holding(/["'`\s(]\/(?:work|root|Users|home)\/(?!reader\/)[\w.-]+/)).toEqual([]);
  });

  it("hold no unfinished business without a date", () => {
    expect(holding(/\b(?:TODO|FIXME)\b(?! \[\d{4}-\d{2}-\d{2}\])/, isCode)).toEqual([]);
  });

  it("switch off a lint rule only with a reason", () => {
    expect(holding(/eslint-disable(?![^\n]* -- \S)/, isCode)).toEqual([]);
  });

  it("link only files that exist, in the documents", () => {
    const broken = texts
      .filter(({ path }) => path.endsWith(".md"))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\]\((?!https?:|#)(?<to>[^)#\s]+)[^)]*\)/g)].map((link) => ({
          path,
          to: link.groups?.["to"] ?? "",
        })),
      )
      .filter(({ path, to }) => !existsSync(resolve(ROOT, dirname(path), to)));
    expect(broken).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PROGRAM } from "../../../src/core/annotations/making.ts";

it.each(["package.json", "manifest.json"])("names the version that %s names", (name) => {
  const { version }: { version: string } = JSON.parse(
    readFileSync(`${import.meta.dirname}/../../../${name}`, "utf8"),
  );
  expect(PROGRAM.version).toBe(version);
});

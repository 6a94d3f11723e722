import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/**
 * Steps of Readability 0.6.0 that never run in a page: src/extraction/reader-steps.ts replaces them,
 * or only they call them. Left in, they would be a tenth of what a click injects.
 */
const NEVER_RUN = [
  "_postProcessContent",
  "_fixRelativeUris",
  "_simplifyNestedElements",
  "_cleanClasses",
  "_cleanStyles",
  "_fixLazyImages",
  "_unwrapNoscriptImages",
  "_isSingleImage",
  "_isProbablyVisible",
  "_isValidByline",
  "_isElementWithoutContent",
  "_hasSingleTagInsideElement",
  "_hasChildBlockElement",
  "_isPhrasingContent",
  "_getArticleMetadata",
  "_getJSONLD",
  "_getLinkDensity",
  "_isUrl",
];

/** Bundles Readability without those steps, and without its test of whether a page is readable. */
export const leanReadability: Plugin = {
  name: "lean-readability",
  setup({ onLoad }) {
    onLoad({ filter: /@mozilla\/readability\/index\.js$/ }, () => ({
      contents: 'module.exports = { Readability: require("./Readability") };',
    }));
    onLoad({ filter: /@mozilla\/readability\/Readability\.js$/ }, async ({ path }) => ({
      contents: NEVER_RUN.reduce(without, await readFile(path, "utf8")),
    }));
  },
};

/** Throws where the step is not there exactly once: another version needs another list. */
function without(source: string, step: string): string {
  const parts = source.split(
    new RegExp(`^  ${step}\\(.*\\) \\{\\n(?:(?:    .*)?\\n)*  \\},\\n`, "m"),
  );
  if (parts.length !== 2) throw new Error(`${parts.length - 1} steps ${step}, wanted one.`);
  return parts.join("");
}

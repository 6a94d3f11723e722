import { expect, it } from "vitest";
import * as wording from "../../src/core/annotations/wording/words.ts";
import * as words from "../../src/ui/words.ts";

/** Every text of the popup, those with figures in them made for one and for many. */
function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [...texts(value(1, 1)), ...texts(value(3, 5))];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(texts);
  return [];
}

it("never calls an article true, false or fake, and gives no score", () => {
  const all = texts({ ...words, ...wording });
  expect(all.length).toBeGreaterThan(100);
  for (const text of all) {
    expect(text).not.toMatch(/\b(fake|false|lie|lies|hoax|trust|trustworthy|verified|score)\b/i);
    // The one place where the word may stand says the opposite.
    if (/\btrue\b/i.test(text)) expect(text).toContain("does not make the article true");
  }
});

it("has a sentence and an advice of its own for every page without an article", () => {
  const notices = Object.values(words.NO_ARTICLE);
  expect(new Set(notices.map(({ title }) => title)).size).toBe(notices.length);
  for (const { title, advice } of notices) {
    expect(title).toMatch(/\.$/);
    expect(advice).toMatch(/\.$/);
  }
});

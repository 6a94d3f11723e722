import { describe, expect, it } from "vitest";
import { leakedForms } from "../../../../src/core/text/dates/leaked-forms.ts";
import { leakedPattern } from "../../../../src/core/text/dates/leaked-pattern.ts";

const forms = leakedForms.flatMap((row) => row.forms.map((form) => ({ form, id: row.id })));

describe("leakedForms", () => {
  it.each(forms)("$id has something to look for “$form” by", ({ form }) => {
    expect(leakedPattern(form).keys.every((key) => /^[a-z]+$|^#.+$/.test(key))).toBe(true);
  });

  it.each(leakedForms)("$id $original names languages that have a name, likeliest first", (row) => {
    const languages = Object.keys(row.languages);
    const names = new Intl.DisplayNames("en", { type: "language" });
    expect(languages.map((language) => names.of(language))).not.toContain(undefined);
    const weights = Object.values(row.languages);
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
  });

  it.each(leakedForms)("$id $original is likelier than not", ({ confidence }) => {
    expect(confidence).toBeGreaterThan(0.5);
    expect(confidence).toBeLessThan(1);
  });
});

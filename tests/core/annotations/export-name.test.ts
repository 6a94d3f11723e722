import fc from "fast-check";
import { expect, it } from "vitest";
import { exportName } from "../../../src/core/annotations/export-name.ts";
import { hostileText } from "./hostile-texts.ts";
import { REPORT } from "./made-up-reports.ts";

const titled = (title: string) => ({ ...REPORT, article: { ...REPORT.article, title } });

it.each([
  ["Leaders speak – on the “phone”", "palimpsest-leaders-speak-on-the-phone.html"],
  ["São Paulo à la carte", "palimpsest-sao-paulo-a-la-carte.html"],
  ["../../etc/passwd", "palimpsest-etc-passwd.html"],
  ["CON", "palimpsest-con.html"],
  ["首脳が電話", "palimpsest-report.html"],
  ["", "palimpsest-report.html"],
  [`${"a".repeat(59)} b`, `palimpsest-${"a".repeat(59)}.html`],
  [`${"a".repeat(50)} ${"b".repeat(20)}`, `palimpsest-${"a".repeat(50)}.html`],
  ["a".repeat(70), `palimpsest-${"a".repeat(60)}.html`],
])("names the file of %j %s", (title, name) => {
  expect(exportName(titled(title), "html")).toBe(name);
});

it("is a name that every system takes, whatever the title", () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      expect(exportName(titled(title), "csv")).toMatch(/^palimpsest-[a-z0-9][a-z0-9-]{0,59}\.csv$/);
    }),
    { seed: 7 },
  );
});

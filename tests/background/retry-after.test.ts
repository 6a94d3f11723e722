import { expect, it } from "vitest";
import { retryAfter } from "../../src/background/retry-after.ts";

const NOW = Date.parse("2026-10-21T07:00:00Z");

it.each([
  ["0", 0],
  ["120", 120_000],
  [" 5 ", 5_000],
  ["999999999", 999_999_999_000],
  ["Wed, 21 Oct 2026 07:28:00 GMT", 28 * 60_000],
  ["Wed, 21 Oct 2026 06:00:00 GMT", 0],
  ["Wed, 45 Oct 2026 06:00:00 GMT", undefined],
  ["-1", undefined],
  ["1.5", undefined],
  ["1e3", undefined],
  ["9999999999", undefined],
  ["soon", undefined],
  ["2026-10-21T07:28:00Z", undefined],
  ["", undefined],
  [null, undefined],
])("reads %j as %j milliseconds", (header, wanted) => {
  expect(retryAfter(header, NOW)).toBe(wanted);
});

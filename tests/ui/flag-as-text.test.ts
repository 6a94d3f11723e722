import { expect, it } from "vitest";
import { flagAsText } from "../../src/ui/flag-as-text.ts";
import { VIEWS } from "../popup/made-up-views.ts";

it("holds the words, the finding, the evidence with its address, and the article's address", () => {
  const view = VIEWS["done"]?.();
  if (view?.kind !== "checked") throw new Error("There is no made-up report.");
  const [flag] = view.report.flags;
  if (flag === undefined) throw new Error("The made-up report has no flag.");
  const evidence = [{ reference: 0, exact: "a possible invasion", start: 0, end: 19 }];
  expect(flagAsText({ ...flag, evidence }, view.report).split("\n")).toEqual([
    "“final invasion”",
    "Serious: “Final” may stand for a word that means “possible”.",
    flag.explanation,
    "Most likely meant: a possible invasion",
    "In the source: “a possible invasion”",
    "Statement on the President’s call, https://www.whitehouse.example/statements/2022/01/02/readout-of-the-call",
    "",
    view.report.article.title,
    view.report.input,
  ]);
});

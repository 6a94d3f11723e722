import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../../src/core/article/plain-text.ts";
import { leakedNumberConvention } from "../../../../src/core/checks/number/leaked-convention.ts";

const findingsIn = (body: string) => {
  const judgement = leakedNumberConvention.judge(readPlainText(`Title\n\n${body}`), {
    references: [],
    comparisons: [],
  });
  if ("notRun" in judgement) throw new Error(judgement.notRun);
  return judgement;
};

describe("leakedNumberConvention", () => {
  it.each([
    ["It cost R$ 1,5 million.", "N-01", "R$1.5 million"],
    ["He sent 100.000 Russian soldiers.", "N-02", "100,000 Russian soldiers"],
    ["It cost 300 thousand million euros.", "N-04", "300 billion euros"],
    ["It cost R $ 60 million.", "N-18", "R$60 million"],
    ["He paid $ 4,2600 million.", "N-20", "$4,2600 million"],
    ["It has 1 thousand square meters.", "N-03", "1,000 square meters"],
    ["Sales rose by %5.", "N-22", "5%"],
    ["A flat of 30 pyeong.", "N-37", "99 square metres"],
  ])("suggests what is meant in %j", (body, convention, suggestion) => {
    expect(findingsIn(body)).toMatchObject([{ convention, suggestion }]);
  });

  it("shows what English reads beside what was meant", () => {
    const [finding] = findingsIn("He sent 100.000 soldiers.");
    expect(finding?.message).toBe(
      "“100.000 soldiers” most likely means “100,000 soldiers”, not 100.",
    );
    expect(finding?.severity).toBe("serious");
  });

  it("asks once of a passage that two rows read", () => {
    expect(findingsIn("He paid R$ 10 thousand for it.")).toHaveLength(1);
  });

  it("leaves the figures that another check holds against a comma", () => {
    expect(findingsIn("It owes EGP 350.000, of which EGP 300,000 is new.")).toEqual([]);
  });

  it("flags no more than a hundred passages", () => {
    expect(findingsIn("It cost 1,5 million. ".repeat(400))).toHaveLength(100);
  });
});

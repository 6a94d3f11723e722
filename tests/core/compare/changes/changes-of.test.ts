import { describe, expect, it } from "vitest";
import { compareQuotations } from "../../../../src/core/compare/compare-quotations.ts";
import type { Change, ChangeKind } from "../../../../src/core/compare/comparison.ts";

function changesIn(exact: string, source: string): readonly Change[] {
  const text = `It was cold on that day. ${source} Nobody said a word after that.`;
  const references = [{ title: "", source: "test", text }];
  const quotation = { start: 0, end: exact.length, exact, speaker: "Somebody" };
  return compareQuotations([quotation], references)[0]?.changes ?? [];
}

/** Kinds that change what is said. */
const meant = (changes: readonly Change[]): readonly ChangeKind[] =>
  changes.filter(({ isOfMeaning }) => isOfMeaning).map(({ kind }) => kind);

const SERIOUS: readonly (readonly [ChangeKind, source: string, quotation: string])[] = [
  ["number", "We lost 40 ships in that winter.", "We lost 14 ships in that winter"],
  ["number", "It costs 2.5 million a year to run.", "It costs 2.5 billion a year to run"],
  ["number", "We met three times in the city.", "We met several times in the city"],
  ["name", "Then we went on to Iran by bus.", "Then we went on to Iraq by bus"],
  ["name", "Then we spoke to Johnson about it.", "Then we spoke to Berg about it"],
  ["negation", "We will accept this treaty today.", "We will not accept this treaty today"],
  ["negation", "They were able to see the bridge.", "They were unable to see the bridge"],
  ["negation", "We didn’t open the gates for them.", "We did open the gates for them"],
  ["negation", "All of us saw it, but he has not.", "All of us saw it, but he has"],
  ["person", "We stand with its allies in the war.", "We stand with our allies in the war"],
  ["modality", "The bridge may fall in the spring.", "The bridge will fall in the spring"],
  ["modality", "We will go if the road is open.", "We will go the road is open"],
  ["tense", "The council will be in the new hall.", "The council was in the new hall"],
  [
    "parties",
    "On Monday Ruritania warned its neighbour Borduria again.",
    "On Monday Borduria warned its neighbour Ruritania again",
  ],
  [
    "parties",
    "We are grateful for the firm support of Ruritania.",
    "We are grateful for Ruritania’s firm support",
  ],
];

const HARMLESS: readonly (readonly [why: string, source: string, quotation: string])[] = [
  ["has made, made", "She made clear that we will come.", "She has made clear that we will come"],
  ["figures, words", "We lost forty-two ships in winter.", "We lost 42 ships in winter"],
  ["scale", "It costs 1.5 million a year to run.", "It costs 1,500,000 a year to run"],
  ["title", "President Kern spoke to all of us.", "Paul Kern spoke to all of us"],
  ["peoples", "The Russian army stood at the gate.", "The Russia army stood at the gate"],
  ["no, nothing else", "No, we will come on Monday with them.", "we will come on Monday with them"],
  ["moved not", "I do not think that it is right here.", "I think that it is not right here"],
  ["other denial", "We could not open the gate at night.", "We failed to open the gate at night"],
  ["a team", "The club said it is ready to play now.", "The club said they are ready to play now"],
  ["and", "Kern and Berg spoke to us for an hour.", "Berg and Kern spoke to us for an hour"],
  ["passive", "Ruritania attacked Borduria in May.", "Borduria was attacked by Ruritania in May"],
  ["owner", "We defend the sovereignty of Ruritania.", "We defend Ruritania’s sovereignty"],
  [
    "brackets",
    "He said that they will come to us soon.",
    "He said that [the farmers] will come to us soon",
  ],
];

describe("changesOf", () => {
  it.each(SERIOUS)("calls a change of %s one of meaning: %s → %s", (kind, source, quotation) => {
    expect(meant(changesIn(quotation, source))).toContain(kind);
  });

  it.each(HARMLESS)("finds no change of meaning in: %s", (_why, source, quotation) => {
    expect(meant(changesIn(quotation, source))).toEqual([]);
  });

  it("tells reported speech between the marks by its grammar", () => {
    const changes = changesIn(
      "could break all the ties of our countries and that relations would suffer for many years",
      "It could break all the ties of our countries. And relations will suffer for many years.",
    );
    expect(changes.map(({ kind }) => kind)).toContain("reported-speech");
  });

  it("says which words a silent cut left out, and nothing of a marked one", () => {
    const source = "We will keep the old schools and the two hospitals open for this year.";
    const kinds = (quotation: string) =>
      changesIn(quotation, source).map(({ kind, gone }) => `${kind}: ${gone.join(" ")}`);
    expect(kinds("We will keep the old schools open for this year")).toEqual([
      "cut: and the two hospitals",
    ]);
    expect(kinds("We will keep the old schools … open for this year")).toEqual([]);
  });

  it("does not let an ellipsis swallow a negation", () => {
    const source = "We will not close the old schools of the town this year.";
    expect(meant(changesIn("We will … close the old schools of the town", source))).toEqual([
      "negation",
    ]);
  });

  it("does not take a word of the attribution for a word of the quotation", () => {
    const source = "Nobody had asked him, he said. “I would not sleep in that old house again.”";
    expect(meant(changesIn("he would not sleep in that old house again", source))).toEqual([
      "person",
    ]);
  });

  it("finds no turned owner where the owner stands as it stood", () => {
    const source =
      "The attack on Ruritania followed Ruritania’s attack, as everybody knows by now.";
    expect(meant(changesIn(source.replace("’", "'").replace("knows", "knew"), source))).toEqual([]);
  });

  it("reads no interruption of the page as the speaker’s words", () => {
    const source = "“We will close,” the mayor said, “the old schools of the town.”";
    expect(changesIn("We will close the old schools of the town", source)).toEqual([]);
  });
});

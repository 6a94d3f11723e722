import type { Change, ChangeKind } from "../comparison.ts";

/** More words are not named one by one. */
const MOST_NAMED = 8;

/** "Ukraine’s" and "don’t" are two words each. */
const PARTED = / (?=(?:n?[’']\p{L}{1,2}(?!\p{L})))/gu;

type Reason = (gone: string, come: string) => string;

/** What each kind of change does, where both sides have words, or one. */
const REASONS: Readonly<Record<Exclude<ChangeKind, "wording">, Reason>> = {
  number: replaced("The number is another"),
  name: replaced("The name is another"),
  negation: (gone, come) =>
    gone === ""
      ? `The source does not have ${come}: it says the opposite.`
      : `The source’s ${gone} is missing: it says the opposite.`,
  modality: replaced("How certain it is has changed"),
  person: replaced("Another person is spoken of"),
  tense: replaced("The time is another"),
  parties: (gone, come) =>
    `Who gives and who takes, or acts and is acted on, has changed: ${come} here, ${gone} in the source.`,
  "reported-speech": (_gone, come) =>
    `Reported speech stands between the marks (“that”, ${come}): a reporter’s words, not the speaker’s.`,
  disguise: (gone, come) =>
    gone === come
      ? `${come} holds a character that nobody sees.`
      : `${come} is written with letters of another alphabet that only look like the source’s.`,
  cut: (gone) => `Words are left out and nothing says so: ${gone}.`,
};

/** What a change means for a reader, in a sentence; `undefined` for words that only say it otherwise. */
export const reasonOf = ({ kind, gone, come }: Change): string | undefined =>
  kind === "wording" ? undefined : REASONS[kind](named(gone), named(come));

function replaced(lead: string): Reason {
  return (gone, come) => {
    if (gone === "") return `${lead}: the source does not have ${come}.`;
    if (come === "") return `${lead}: the source’s ${gone} is missing.`;
    return `${lead}: ${come} here, ${gone} in the source.`;
  };
}

function named(words: readonly string[]): string {
  if (words.length === 0) return "";
  const first = words.slice(0, MOST_NAMED).join(" ").replace(PARTED, "");
  return `“${first}${words.length > MOST_NAMED ? " …" : ""}”`;
}

/** What parts two words: a space or hyphen; a comma; a mark of labels and credits, such as a colon. */
export const GAPS = ["plain", "comma", "label"] as const;

/** One of them. */
export type Gap = (typeof GAPS)[number];

/** What may stand in one place of a phrase. */
export interface Place {
  /** Words in small letters, or one of the wildcards. */
  readonly words: readonly string[];
  readonly isOptional: boolean;
  /** What must part it from the place before. */
  readonly gap: Gap;
  /** How its word must begin. */
  readonly letter: "any" | "capital" | "small";
}

/** Places that stand for more words than can be named. */
export const WILDCARDS = ["*", "^", "#"] as const;

/**
 * Reads a phrase: "lecture/s with his|her? ^". Spaces part its places. In a place, "|" parts words;
 * "/" parts a word from endings that it may also have; "?" at the end lets the place be empty; "," and
 * ":" at the end demand a comma, or a colon, slash, bar or equals sign. A place that begins with a capital demands one; after "~" it
 * forbids one but where a sentence begins. "*" stands for any word, "^" for one with a capital, "#" for a number.
 */
export function placesOf(form: string): readonly Place[] {
  let gap: Gap = "plain";
  return form.split(" ").map((written) => {
    const place = {
      words: written
        .replace(/^~|[?,:]+$/g, "")
        .split("|")
        .flatMap(inflected),
      isOptional: /\?[,:]?$/.test(written),
      gap,
      letter: letterOf(written),
    };
    gap = written.endsWith(",") ? "comma" : written.endsWith(":") ? "label" : "plain";
    return place;
  });
}

const letterOf = (written: string): Place["letter"] => {
  if (written.startsWith("~")) return "small";
  return /^\p{Lu}/u.test(written) ? "capital" : "any";
};

/** "attend/s/ed": attend, attends, attended. In small letters. */
export function inflected(written: string): readonly string[] {
  const [word = "", ...endings] = written.toLowerCase().split("/");
  return [word, ...endings.map((ending) => word + ending)];
}

/** The words of a list that spaces part, with all their endings. */
export const wordList = (list: string): readonly string[] => list.split(" ").flatMap(inflected);

/** What may stand in one place of a phrase. */
export interface Place {
  /** Words in small letters, or one of the wildcards. */
  readonly words: readonly string[];
  readonly isOptional: boolean;
  /** A comma must part it from the place before. */
  readonly followsComma: boolean;
  /** The word must begin with a capital. */
  readonly isCapital: boolean;
}

/** Places that stand for more words than can be named. */
export const WILDCARDS = ["*", "^", "#"] as const;

/**
 * Reads a phrase: "lecture/s with his|her? ^". Spaces part its places. In a place, "|" parts words;
 * "/" parts a word from endings that it may also have; "?" at the end lets the place be empty; ","
 * at the end demands a comma. A place that begins with a capital demands one. "*" stands for any
 * word, "^" for one with a capital, "#" for a number.
 */
export function placesOf(form: string): readonly Place[] {
  let followsComma = false;
  return form.split(" ").map((written) => {
    const place = {
      words: written
        .replace(/[?,]+$/, "")
        .split("|")
        .flatMap(inflected),
      isOptional: /\?,?$/.test(written),
      followsComma,
      isCapital: /^\p{Lu}/u.test(written),
    };
    followsComma = written.endsWith(",");
    return place;
  });
}

/** "attend/s/ed": attend, attends, attended. In small letters. */
export function inflected(written: string): readonly string[] {
  const [word = "", ...endings] = written.toLowerCase().split("/");
  return [word, ...endings.map((ending) => word + ending)];
}

/** The words of a list that spaces part, with all their endings. */
export const wordList = (list: string): readonly string[] => list.split(" ").flatMap(inflected);

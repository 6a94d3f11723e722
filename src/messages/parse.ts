/** What arrived is not what was wanted. The message says both. */
export class ParseError extends Error {
  override readonly name = "ParseError";
}

/** Reads a value of one shape from unknown data; throws a `ParseError`. */
export type Parser<Value> = (value: unknown) => Value;

/** Longer than any address, id or name that is sent. UTF-16 code units. */
const LONGEST_TEXT = 10_000;

/** Reads a text of at most so many code units. */
export const asTextUpTo =
  (longest: number): Parser<string> =>
  (value) => {
    if (typeof value !== "string") throw new ParseError(`Wanted a text, found ${kindOf(value)}.`);
    if (value.length <= longest) return value;
    throw new ParseError(`Wanted a text of at most ${longest}, found one of ${value.length}.`);
  };

/** Reads a text of at most 10,000 code units. */
export const asText = asTextUpTo(LONGEST_TEXT);

/** Reads a whole number of 0 or more. */
export const asCount: Parser<number> = (value) => {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new ParseError(`Wanted a whole number, found ${kindOf(value)}.`);
};

/** Reads a number from 0 up, such as a share or a time. */
export const asAmount: Parser<number> = (value) => {
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return value;
  throw new ParseError(`Wanted a number of 0 or more, found ${kindOf(value)}.`);
};

/** Reads true or false. */
export const asTruth: Parser<boolean> = (value) => {
  if (typeof value === "boolean") return value;
  throw new ParseError(`Wanted true or false, found ${kindOf(value)}.`);
};

/** Reads nothing. */
export const asNothing: Parser<undefined> = (value) => {
  if (value === undefined || value === null) return undefined;
  throw new ParseError(`Wanted nothing, found ${kindOf(value)}.`);
};

/** Reads one of the given words. */
export const asOneOf =
  <Word extends string>(...words: readonly Word[]): Parser<Word> =>
  (value) => {
    const word = words.find((candidate) => candidate === value);
    if (word !== undefined) return word;
    throw new ParseError(`Wanted one of ${words.join(", ")}, found ${kindOf(value)}.`);
  };

/** Reads a list, each of its items with the given parser. */
export const asListOf =
  <Item>(parse: Parser<Item>): Parser<readonly Item[]> =>
  (value) => {
    if (Array.isArray(value)) return value.map(parse);
    throw new ParseError(`Wanted a list, found ${kindOf(value)}.`);
  };

/** Reads a list of at most so many items. */
export const asListUpTo =
  <Item>(most: number, parse: Parser<Item>): Parser<readonly Item[]> =>
  (value) => {
    const list = asListOf(parse)(Array.isArray(value) ? value.slice(0, most + 1) : value);
    if (list.length <= most) return list;
    throw new ParseError(`Wanted at most ${most} items, found more.`);
  };

/** Reads an object field by field; other fields are left out. */
export const asRecord =
  <Fields extends Readonly<Record<string, Parser<unknown>>>>(
    fields: Fields,
  ): Parser<{ readonly [Name in keyof Fields]: ReturnType<Fields[Name]> }> =>
  (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new ParseError(`Wanted an object, found ${kindOf(value)}.`);
    }
    const source = new Map(Object.entries(value));
    const read = Object.entries(fields).map(([name, parse]) => [name, parse(source.get(name))]);
    return Object.fromEntries(read) as { [Name in keyof Fields]: ReturnType<Fields[Name]> }; // one entry a field
  };

/** Reads what the parser reads, or `undefined` where the value is absent. */
export const asOptional =
  <Value>(parse: Parser<Value>): Parser<Value | undefined> =>
  (value) =>
    value === undefined || value === null ? undefined : parse(value);

/** A record whose fields that may be `undefined` may also be absent. */
type Sparse<Fields> = {
  readonly [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name];
} & {
  readonly [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<
    Fields[Name],
    undefined
  >;
};

/** Reads as the parser does, and leaves out the fields that are `undefined`. */
export const asSparse =
  <Fields extends object>(parse: Parser<Fields>): Parser<Sparse<Fields>> =>
  (value) => {
    const present = Object.entries(parse(value)).filter(([, field]) => field !== undefined);
    return Object.fromEntries(present) as Sparse<Fields>; // what is left out is what may be absent
  };

const kindOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;

/**
 * One call of a channel: how its argument is read on arrival, and what it answers. The contract is
 * a value; the types are inferred from it, so that there is one truth.
 */
export interface Call<Argument, Reply> {
  /** Reads what arrived; throws an Error that says what was wrong with it. */
  readonly parse: (value: unknown) => Argument;
  /** Only for the types: never set. */
  readonly reply?: Reply;
}

/** All calls that one place serves to another. */
export interface Channel {
  readonly name: string;
  readonly calls: Readonly<Record<string, Call<unknown, unknown>>>;
}

/** What travels. */
export interface Envelope {
  readonly channel: string;
  readonly call: string;
  readonly argument: unknown;
}

/** How an answer travels: failure is data, because Errors do not survive every browser. */
export type Sealed =
  | { readonly kind: "answered"; readonly reply: unknown }
  | { readonly kind: "failed"; readonly why: string };

type ArgumentOf<Of> = Of extends { parse: (value: unknown) => infer Argument } ? Argument : never;
type ReplyOf<Of> = Of extends Call<unknown, infer Reply> ? Reply : never;

/** A function for every call of a channel, as the serving place writes them. */
export type Handlers<Of extends Channel, Sender> = {
  readonly [Name in keyof Of["calls"]]: (
    argument: ArgumentOf<Of["calls"][Name]>,
    sender: Sender,
  ) => Promise<ReplyOf<Of["calls"][Name]>> | ReplyOf<Of["calls"][Name]>;
};

/** A function for every call of a channel, as the calling place sees them. */
export type Caller<Of extends Channel> = {
  readonly [Name in keyof Of["calls"]]: (
    argument: ArgumentOf<Of["calls"][Name]>,
  ) => Promise<ReplyOf<Of["calls"][Name]>>;
};

/** Declares a call by the reader of its argument: `call(parseTab).answers<JobView>()`. */
export const call = <Argument>(parse: (value: unknown) => Argument) => ({
  answers: <Reply>(): Call<Argument, Reply> => ({ parse }),
});

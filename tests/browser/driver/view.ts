/** What a reader's system prefers. */
export type Scheme = "light" | "dark";

/** Runs a function where the view is. Arguments and result travel as JSON. */
export type Evaluate = <Arguments extends readonly unknown[], Result>(
  run: (...values: Arguments) => Result | Promise<Result>,
  ...values: Arguments
) => Promise<Result>;

/** Something with a document that a test can look at and act on: a web page or a popup. */
export interface View {
  readonly evaluate: Evaluate;
  /** Polls a function in the view until it answers something truthy; gives that answer. */
  readonly waitFor: Evaluate;
  /** Runs a script's source in the view, outside its content security policy. */
  readonly addScript: (source: string) => Promise<void>;
  /** A real, trusted mouse click in the middle of the first element that matches, once there is one. */
  readonly click: (selector: string) => Promise<void>;
  /** A real, trusted key press. The key's name as in KeyboardEvent.key. */
  readonly press: (key: string) => Promise<void>;
  /** The rendered text of the first element that matches; of the body without a selector. */
  readonly text: (selector?: string) => Promise<string>;
  /** Saves a picture (PNG). */
  readonly screenshot: (file: string) => Promise<void>;
  readonly setColorScheme: (scheme: Scheme) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A page of the web in a tab. */
export interface WebPage extends View {
  readonly goTo: (url: string) => Promise<void>;
  /** Brings its tab to the front. */
  readonly show: () => Promise<void>;
}

/**
 * The source of an expression that calls the function and answers JSON. A function travels as its
 * source, and tsx leaves calls of its own helper `__name` in it (https://github.com/evanw/esbuild,
 * keepNames), so the helper travels with it.
 */
export const sourceOf = (
  run: (...values: never[]) => unknown,
  values: readonly unknown[],
): string =>
  `(async () => { const __name = (named) => named; return JSON.stringify((await (${run.toString()})(...${JSON.stringify(values)})) ?? null); })()`;

/** Reads what `sourceOf` answered: our own JSON, of the type that the function gives. */
export const resultOf = <Result>(json: unknown): Result => JSON.parse(String(json)) as Result;

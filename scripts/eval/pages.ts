import { existsSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";

/** A row of the evaluation's native-news.jsonl. */
export interface EvalPage {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly published: string | null;
  /** The body text that a person marked, or a tool gave. */
  readonly gold: string | null;
  readonly goldKind: "human" | "tool-output" | "segments" | null;
  /** Segments that the body must hold. */
  readonly goldWith: readonly string[] | null;
  readonly html: string;
}

/** The saved news pages. Throws where the folder is not there. */
export function newsPages(folder: string): readonly EvalPage[] {
  const list = `${folder}/native-news.jsonl`;
  if (!existsSync(list)) throw new Error(`The evaluation set is not there: no ${list}.`);
  return readFileSync(list, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map((row) => ({ ...row, html: readFileSync(`${folder}/${row.file}`, "utf8") }));
}

/** A document without a browser. The parser needs the root element that browsers add. */
export function parsePage(html: string): Document {
  const root = html.search(/<html[\s>]/i);
  const whole = root === -1 ? `<html><body>${html}</body></html>` : html.slice(root);
  return parseHTML(`<!doctype html>${whole}`).document as unknown as Document;
}

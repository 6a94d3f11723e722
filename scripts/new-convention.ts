import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** As in "F-PRESS-140" or "F-LAW-049b". */
const ID = /^[A-Z](?:-[A-Z]+)?-(?<number>\d{2,3})(?<letter>[b-z])?$/;

/** What a row is told with on the command line. */
export interface NewConvention {
  /** The file of its table, from src/core/checks, such as "translation/press-room". */
  readonly table: string;
  readonly id: string;
  /** What the English text has, in the notation of src/core/text/phrases/form.ts. */
  readonly form: string;
  readonly meaning: string;
}

/** Writes a row and its cases in the order of ids, below `root`; returns the paths written. */
export function newConvention(given: NewConvention, root: string): readonly string[] {
  const { table, id } = given;
  const rows = `src/core/checks/${table}.ts`;
  const cases = `tests/core/checks/${table}.ts`;
  if (!ID.test(id)) throw new Error(`Wanted an id such as F-PRESS-140, not "${id}".`);
  if (!/^[a-z]+\/[a-z-]+$/.test(table) || !existsSync(`${root}/${rows}`)) {
    throw new Error(`There is no table "${table}" in src/core/checks.`);
  }
  const text = readFileSync(`${root}/${rows}`, "utf8");
  if (!text.includes(": readonly Convention[] = [")) throw new Error(`${rows} is no table.`);
  if (text.includes(`id: "${id}"`)) throw new Error(`There is a row ${id} already.`);
  writeFileSync(`${root}/${rows}`, inserted(text, rowOf(given, kindIn(text)), id));
  const written = readFileSync(`${root}/${cases}`, "utf8");
  writeFileSync(`${root}/${cases}`, inserted(written, caseOf(given), id));
  return [rows, cases];
}

/** The kind of the table's rows. */
const kindIn = (text: string): string =>
  /kind: "(?<kind>[\w-]+)"/.exec(text)?.groups?.["kind"] ?? "literal-phrase";

const rowOf = ({ id, form, meaning }: NewConvention, kind: string): string => `  {
    id: "${id}",
    kind: "${kind}",
    languages: { es: 1 },
    original: "…",
    forms: [${JSON.stringify(form)}],
    meaning: ${JSON.stringify(meaning)},
    weight: { grade: "M", harm: 1, seen: "K" },
  },
`;

const caseOf = ({ id, form }: NewConvention): string => `  "${id}": {
    flags: [${JSON.stringify(`Here is «${plain(form)}» in a sentence.`)}],
    passes: ["A native sentence that looks alike.", "Another one."],
  },
`;

/** One way in which a form can be written. */
const plain = (form: string): string =>
  form
    .split(" ")
    .map((place) => place.replace(/^~|\?/g, "").replace(/[|/][^,:]*/, ""))
    .map((word) => word.replace("*", "word").replace("^", "Name").replace("#", "7"))
    .join(" ");

/** Begins a row of a table or of its cases. */
const BEGINS = /^ {2}(?:\{\n {4}id: |)"(?<id>[A-Z][\w-]+)"[,:]/gm;

/** The file with one more entry, before the first of a higher number, else at the end. */
function inserted(text: string, entry: string, id: string): string {
  const next = [...text.matchAll(BEGINS)].find((match) => isAfter(match.groups?.["id"] ?? "", id));
  const end = Math.max(text.lastIndexOf("];"), text.lastIndexOf("};"));
  const at = next?.index ?? end;
  return text.slice(0, at) + entry + text.slice(at);
}

const isAfter = (one: string, other: string): boolean => rankOf(one) > rankOf(other);

/** Numbers have two or three digits. */
function rankOf(id: string): string {
  const { number = "", letter = "" } = ID.exec(id)?.groups ?? {};
  return number.padStart(3, "0") + letter;
}

if (process.argv[1] === import.meta.filename) {
  try {
    const [table = "", id = "", form = "", meaning = ""] = process.argv.slice(2);
    if (meaning === "") throw new Error('Wanted: family/table ID "the phrase" "what it means".');
    const root = resolve(import.meta.dirname, "..");
    for (const path of newConvention({ table, id, form, meaning }, root)) console.log(path);
    console.log("Fill in what is “…”, the language and the weight; write its cases; then:");
    console.log("npm run docs && npx vitest run tests/core/checks/conventions.test.ts");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}

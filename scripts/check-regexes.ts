import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkSync } from "recheck";
import ts from "typescript";

const SOURCE = resolve(import.meta.dirname, "../src");

/** A pattern that takes longer to judge is reported as not judged. Milliseconds. */
const LONGEST = 10_000;

interface Literal {
  readonly file: string;
  readonly line: number;
  readonly pattern: string;
  readonly flags: string;
}

/** The regular expressions written as literals in a file. Those that are put together are not read. */
function literalsIn(file: string): readonly Literal[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        file: file.slice(SOURCE.length + 1),
        line: line + 1,
        pattern: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => resolve(SOURCE, file));
const literals = files.flatMap(literalsIn);
const counts = { safe: 0, vulnerable: 0, unknown: 0 };
for (const { file, line, pattern, flags } of literals) {
  const judgement = checkSync(pattern, flags, { timeout: LONGEST });
  counts[judgement.status]++;
  if (judgement.status === "safe") continue;
  const complexity = judgement.status === "vulnerable" ? judgement.complexity.summary : "";
  console.log(`${judgement.status} ${file}:${line} ${complexity} /${pattern}/${flags}`);
}
console.log(
  `${literals.length} regular expressions: ${counts.safe} safe, ${counts.vulnerable} vulnerable, ${counts.unknown} not judged.`,
);
process.exitCode = counts.vulnerable > 0 ? 1 : 0;

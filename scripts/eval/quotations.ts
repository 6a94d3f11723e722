import { evaluationFolder } from "./evaluation-set.ts";
import { evaluateComparison, evaluateStatuses } from "./quotation-comparison.ts";
import { evaluateExtraction } from "./quotation-extraction.ts";

/** What the evaluation sets in the folder say of quotations, line by line, to be printed. */
export async function evaluateQuotations(folder: string): Promise<readonly string[]> {
  return [
    ...evaluateExtraction(folder),
    ...evaluateComparison(folder),
    ...evaluateStatuses(folder),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const lines = await evaluateQuotations(evaluationFolder(process.argv[2]));
  for (const line of lines) console.log(line);
}

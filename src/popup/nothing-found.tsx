import type { Report } from "../core/verify/report.ts";
import { WORDS } from "../ui/words.ts";

/** No flag at all: says what was looked for, and never that the article is true. */
export function NothingFound({ report }: { readonly report: Report }) {
  const ran = report.checks.filter(({ outcome }) => outcome !== "not-run").length;
  return ran === 0 ? (
    <div class="nothing">
      <h2>{WORDS.nothingRan}</h2>
      <p>{WORDS.nothingRanMeans}</p>
    </div>
  ) : (
    <div class="nothing">
      <h2>{WORDS.nothingFound}</h2>
      <p>
        {WORDS.ranClear(ran)} {WORDS.nothingFoundMeans}
      </p>
    </div>
  );
}

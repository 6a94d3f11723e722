import { kindOf, type SignKind } from "../core/flags/sign.ts";
import type { Report } from "../core/verify/report.ts";
import { languageNames } from "../core/annotations/wording/language-names.ts";
import { PageText } from "../ui/page-text.tsx";
import { WORDS } from "../ui/words.ts";

/** The check that sees a page say of itself that it is a translation. */
const DISCLOSED = "translation/disclosed";

/** A flag's words are cut there: the list shows what kind of sign it is, the flag the rest. UTF-16 code units. */
const LONGEST = 40;

/** So many signs of a kind are shown. */
const MOST = 3;

/** Which language the article looks translated from, and by which signs; nothing where it does not. */
export const Origin = ({ report }: { readonly report: Report }) => {
  const [first, ...others] = report.translatedFrom;
  if (report.flags.some(({ check }) => check === DISCLOSED)) {
    return <p class="origin disclosed">{WORDS.disclosed}</p>;
  }
  if (first === undefined) return null;
  const kinds = signsByKind(report, first.flags);
  return (
    <details class="origin">
      <summary>
        {WORDS.translated(languageNames([first.language]), first.flags.length, kinds.length)}
      </summary>
      <dl>
        {kinds.map(({ kind, signs }) => (
          <div key={kind}>
            <dt>{WORDS.signKinds[kind]}</dt>
            <dd>
              {signs.slice(0, MOST).map((sign, index) => (
                <>
                  {index > 0 && " · "}
                  <PageText key={index} text={sign} as="q" />
                </>
              ))}
              {signs.length > MOST && ` ${WORDS.more(signs.length - MOST)}`}
            </dd>
          </div>
        ))}
      </dl>
      {others.length > 0 && (
        <p class="aside">
          {WORDS.alsoPossible(languageNames(others.map(({ language }) => language)))}
        </p>
      )}
      {report.production && <p class="aside">{WORDS.production[report.production]}</p>}
      <p class="aside">{WORDS.noVerdict}</p>
    </details>
  );
};

interface SignsOfKind {
  readonly kind: SignKind;
  readonly signs: readonly string[];
}

/** The words of the flags, each once, by the kind of sign that they are. */
function signsByKind({ flags }: Report, ids: readonly string[]): readonly SignsOfKind[] {
  const byKind = new Map<SignKind, Set<string>>();
  for (const { id, check, target } of flags) {
    const kind = kindOf(check);
    if (kind === undefined || !ids.includes(id)) continue;
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(shortened(target.exact)));
  }
  return [...byKind].map(([kind, signs]) => ({ kind, signs: [...signs] }));
}

const shortened = (exact: string): string =>
  exact.length <= LONGEST ? exact : `${exact.slice(0, LONGEST).trimEnd()}…`;

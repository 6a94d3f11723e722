import type { Answer } from "../core/references/answer.ts";
import { queryKey, type Query } from "../core/references/query.ts";
import type { ReportSource } from "../core/verify/report.ts";
import { answerOf } from "../sources/answer-of.ts";
import type { Get, PageAnswer, Source } from "../sources/source.ts";

/** What the sources said to all queries of a check. */
export interface SourceAnswers {
  readonly answers: readonly Answer[];
  readonly sources: readonly ReportSource[];
}

/** What the asking stands on. */
export interface Asking {
  readonly get: Get;
  /** The present moment in milliseconds, from any beginning. */
  readonly now: () => number;
  /** Once it is aborted, the asking rejects. */
  readonly signal: AbortSignal;
}

/** Puts every query to every source. A source that throws is unreachable; it never ends the others. */
export async function askSources(
  queries: readonly Query[],
  sources: readonly Source[],
  { get, now, signal }: Asking,
): Promise<SourceAnswers> {
  const asked = await Promise.all(
    sources.map(async (source) => {
      const start = now();
      const pages = new Map<string, PageAnswer>();
      const noted: Get = async (url) => {
        const answer = await get(url);
        pages.set(url, answer);
        return answer;
      };
      const answers = await Promise.all(
        queries.map((query) => ask(source, query, { get: noted, signal })),
      );
      return {
        answers: answers.filter((answer) => answer !== undefined),
        entry: entryOf(source, [...pages.values()], now() - start),
      };
    }),
  );
  return {
    answers: asked.flatMap(({ answers }) => answers),
    sources: asked.map(({ entry }) => entry),
  };
}

async function ask(
  source: Source,
  query: Query,
  { get, signal }: Pick<Asking, "get" | "signal">,
): Promise<Answer | undefined> {
  try {
    return await source.answers[query.kind]?.(query, get);
  } catch (error) {
    signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    return { source: source.id, query: queryKey(query), kind: "unreachable", why };
  }
}

function entryOf({ id }: Source, pages: readonly PageAnswer[], ms: number): ReportSource {
  if (pages.length === 0) {
    return { id, answer: "not-asked", detail: "The article links no page to ask.", ms };
  }
  const said = answerOf(pages);
  const read = pages.filter(({ kind }) => kind === "read").length;
  const detail = `${read} of ${pages.length} linked ${pages.length === 1 ? "page" : "pages"} could be read.`;
  return {
    id,
    answer: said.kind,
    detail: "why" in said ? `${detail} ${said.why}` : detail,
    ms,
  };
}

import type { Answer } from "../core/references/answer.ts";
import { queryKey, type Query } from "../core/references/query.ts";
import type { ReportSource } from "../core/verify/report.ts";
import { answerOf } from "../sources/answer-of.ts";
import {
  isService,
  type Answers,
  type Ask,
  type Get,
  type Outside,
  type PageAnswer,
  type Service,
  type Source,
} from "../sources/source.ts";

/** What the sources said to all queries of a check. */
export interface SourceAnswers {
  readonly answers: readonly Answer[];
  readonly sources: readonly ReportSource[];
}

/** What the asking stands on. */
export interface Asking {
  readonly readPage: Get;
  /** A service's own way to its hosts. */
  readonly askOf: (service: Service) => Ask;
  /** The present moment in milliseconds, from any beginning. */
  readonly now: () => number;
  /** Once it is aborted, the asking rejects. */
  readonly signal: AbortSignal;
}

/** Of an article full of quotations so many are asked for: a service is nobody's archive. Count of queries. */
const MOST_ASKED = 6;

/** Puts every query to every source. A source that throws is unreachable; it never ends the others. */
export async function askSources(
  queries: readonly Query[],
  sources: readonly Source[],
  asking: Asking,
): Promise<SourceAnswers> {
  const { now } = asking;
  const asked = await Promise.all(
    sources.map(async (source) => {
      const start = now();
      const { outside, pages } = outsideOf(source, asking);
      const askable = queries
        .filter((query) => source.asks(query))
        .slice(0, isService(source) ? MOST_ASKED : undefined);
      const given = await Promise.all(
        askable.map((query) => ask(source, query, { outside, signal: asking.signal })),
      );
      const answers = given.filter((answer) => answer !== undefined);
      const ms = now() - start;
      const said = isService(source)
        ? saidByService(askable, answers)
        : saidByPages([...pages.values()]);
      return { answers, entry: { id: source.id, ...said, ms } };
    }),
  );
  return {
    answers: asked.flatMap(({ answers }) => answers),
    sources: asked.map(({ entry }) => entry),
  };
}

const NO_HOSTS: Ask = () =>
  Promise.resolve({ kind: "refused", why: "It has no hosts of its own to ask." });

/** What a source is handed, and the pages that it has read by it. */
function outsideOf(source: Source, { readPage, askOf }: Asking) {
  const pages = new Map<string, PageAnswer>();
  const outside: Outside = {
    readPage: async (url) => {
      const answer = await readPage(url);
      pages.set(url, answer);
      return answer;
    },
    ask: isService(source) ? askOf(source) : NO_HOSTS,
  };
  return { outside, pages };
}

async function ask(
  source: Source,
  query: Query,
  { outside, signal }: { readonly outside: Outside; readonly signal: AbortSignal },
): Promise<Answer | undefined> {
  try {
    return await put(source.answers, query, outside);
  } catch (error) {
    signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    return { source: source.id, query: queryKey(query), kind: "unreachable", why };
  }
}

/** The answer of the kind that the query is of; there may be none. */
const put = (answers: Answers, query: Query, outside: Outside): Promise<Answer> | undefined =>
  query.kind === "quotation"
    ? answers.quotation?.(query, outside)
    : answers["first-seen"]?.(query, outside);

type Said = Pick<ReportSource, "answer" | "detail">;

function saidByPages(pages: readonly PageAnswer[]): Said {
  if (pages.length === 0) {
    return { answer: "not-asked", detail: "The article links no page to ask." };
  }
  const said = answerOf(pages);
  const read = pages.filter(({ kind }) => kind === "read").length;
  const detail = `${read} of ${pages.length} linked ${pages.length === 1 ? "page" : "pages"} could be read.`;
  return { answer: said.kind, detail: "why" in said ? `${detail} ${said.why}` : detail };
}

/** A failure outweighs "not found": that is only said of a source that answered every time. */
function saidByService(queries: readonly Query[], answers: readonly Answer[]): Said {
  if (answers.length === 0) {
    return { answer: "not-asked", detail: "The article has nothing that it could be asked for." };
  }
  const failure = answers.find(hasFailed);
  const answer = answers.some(({ kind }) => kind === "found")
    ? "found"
    : (failure?.kind ?? "not-found");
  const isOfQuotations = queries.some(({ kind }) => kind === "quotation");
  return { answer, detail: isOfQuotations ? ofQuotations(answers) : ofPage(answers) };
}

function ofQuotations(answers: readonly Answer[]): string {
  const failures = answers.filter(hasFailed);
  const answered = answers.length - failures.length;
  const found = answers.filter(({ kind }) => kind === "found").length;
  const has = `It has the words of ${found} of ${inWords(answered)}.`;
  const lacks = `Not answered for ${inWords(failures.length)}: ${failures[0]?.why ?? ""}`;
  return [...(answered > 0 ? [has] : []), ...(failures.length > 0 ? [lacks] : [])].join(" ");
}

/** What is asked of a page is asked once. */
function ofPage([answer]: readonly Answer[]): string {
  if (answer === undefined || answer.kind === "not-found") return "It has nothing of this page.";
  return hasFailed(answer)
    ? answer.why
    : answer.references.map(({ title }) => `${title}.`).join(" ");
}

type Failure = Extract<Answer, { readonly why: string }>;

const hasFailed = (answer: Answer): answer is Failure => "why" in answer;

const inWords = (quotations: number): string =>
  `${quotations} ${quotations === 1 ? "quotation" : "quotations"}`;

import type { Check } from "../core/checks/check.ts";
import { linksOf, type Query } from "../core/references/query.ts";
import { verifyText, type TextStep } from "../core/verify/verify-text.ts";
import type { PageOutcome } from "../messages/page-outcome.ts";
import type { SourcePage, SourcesView } from "../messages/job-view.ts";
import { askedAddress, linkedAddresses } from "../sources/linked-addresses.ts";
import { isService, LINKED_PAGES, type PageAnswer, type Source } from "../sources/source.ts";
import { originPatternOf } from "./gateway.ts";
import { addressesOf, type Checked, type CheckedJob, type Job, type StoredPage } from "./job.ts";
import { judgeUrl } from "./judge-url.ts";
import { reportOfAnswers, reportOfText, type ReportBasis } from "./reports.ts";

/** The job after its page was read: its text is checked, its sources are not asked. */
export function afterReading(job: Job, outcome: PageOutcome, steps: Steps): Job {
  const { tab, run, url } = job;
  if (outcome.kind === "no-article") return { tab, run, url, step: "no-article", why: outcome.why };
  if (outcome.kind === "failed") return { tab, run, url, step: "failed", why: outcome.why };
  const { article } = outcome;
  const start = steps.now();
  const verified = verifyText(article, steps.checks);
  const text = withAskable(verified, [url, article.url ?? url], steps.sources);
  const timings = { ...outcome.timings, checks: steps.now() - start };
  const input = url === "" ? (article.url ?? "") : url;
  const checked = { input, article, text, timings } satisfies ReportBasis;
  return {
    tab,
    run,
    url,
    article,
    text,
    step: "checked",
    marks: "due",
    ...afterText(checked, steps),
  };
}

/**
 * The step with only those links that may be asked, and the question since when the page is there;
 * `own` are the addresses of the article itself, that of its tab first.
 */
function withAskable(
  { outcomes, queries }: TextStep,
  own: readonly string[],
  sources: readonly Source[],
): TextStep {
  const areLinksAsked = sources.some(({ id }) => id === LINKED_PAGES);
  const askable = (links: readonly string[]) => (areLinksAsked ? linkedAddresses(links, own) : []);
  const [address] = own.map(askedAddress);
  return {
    outcomes,
    queries: [
      ...queries.map((query): Query =>
        query.kind === "quotation" ? { ...query, links: askable(query.links) } : query,
      ),
      ...(isPublic(address) ? [{ kind: "first-seen", url: address } as const] : []),
    ],
  };
}

/** The address of a page in somebody's own network is nobody else's concern. */
const isPublic = (address: string | undefined): address is string =>
  address !== undefined && judgeUrl(address).kind === "allowed";

/** What the steps of a job are handed. */
export interface Steps {
  readonly checks: readonly Check[];
  /** Those that the reader has switched on. */
  readonly sources: readonly Source[];
  /** The present moment in milliseconds, from any beginning. */
  readonly now: () => number;
}

/** Without a source to ask the check is complete at once. */
function afterText(
  basis: ReportBasis,
  { checks, sources, now }: Steps,
): Pick<Checked, "report" | "sources" | "services"> {
  const { queries } = basis.text;
  const addresses = [...new Set(queries.flatMap(linksOf))];
  const services = sources.filter(
    (source) => isService(source) && queries.some((query) => source.asks(query)),
  );
  const ids = services.map(({ id }) => id);
  if (addresses.length + services.length > 0) {
    const consent = consentFor(addresses, services);
    return { report: reportOfText(basis), sources: consent, services: ids };
  }
  const isSwitchedOff = !sources.some(({ id }) => id === LINKED_PAGES);
  const detail = isSwitchedOff
    ? "The reading of linked pages is switched off."
    : "The article links no page that a check would ask.";
  const said = [{ id: LINKED_PAGES, answer: "not-asked", detail, ms: 0 }] as const;
  return {
    report: reportOfAnswers(basis, { answers: [], sources: said, checks, now }),
    sources: { kind: "nothing-to-ask", isSwitchedOff },
    services: ids,
  };
}

/** What the reader must allow before the pages can be read and the services asked. */
function consentFor(addresses: readonly string[], services: readonly Source[]): ConsentView {
  const pages = addresses.filter((address) => judgeUrl(address).kind === "allowed");
  const own = services.filter(isService).flatMap(({ hosts }) => hosts);
  return {
    kind: "needs-consent",
    origins: [
      ...new Set([...pages, ...own.map((host) => `https://${host}/`)].map(originPatternOf)),
    ],
    hosts: [...new Set(pages.map((address) => new URL(address).hostname.replace(/^www\./, "")))],
  };
}

type ConsentView = Extract<SourcesView, { kind: "needs-consent" }>;

/** Whether the reader has allowed all these origins (match patterns). */
export type AreAllowed = (origins: readonly string[]) => Promise<boolean>;

/** What there is to ask again: without the linked pages that have an answer already. */
export function sourcesToAsk(
  job: CheckedJob,
  answered: readonly StoredPage[],
  enabled: readonly Source[],
): SourcesView {
  if (job.sources.kind === "nothing-to-ask") return job.sources;
  const known = new Set(answered.map(({ url }) => url));
  return consentFor(
    addressesOf(job).filter((address) => !known.has(address)),
    enabled.filter(({ id }) => job.services.includes(id)),
  );
}

/** The sources as they are asked, where all the consent that they need was given before. */
export async function withConsent(
  sources: SourcesView,
  job: Pick<CheckedJob, "text">,
  areAllowed: AreAllowed,
): Promise<SourcesView> {
  if (sources.kind !== "needs-consent" || !(await areAllowed(sources.origins))) return sources;
  return { kind: "asking", pages: addressesOf(job).map((url) => ({ url, state: "waiting" })) };
}

/** The job after some of its linked pages answered. */
export function withPages(job: Job, answers: ReadonlyMap<string, PageAnswer>): Job {
  if (job.step !== "checked" || !("pages" in job.sources)) return job;
  const pages = job.sources.pages.map((page) => {
    const answer = answers.get(page.url);
    return answer === undefined ? page : asView(page.url, answer);
  });
  return { ...job, sources: { ...job.sources, pages } };
}

function asView(url: string, answer: PageAnswer): SourcePage {
  if (answer.kind === "read") return { url, state: "read" };
  if (answer.kind === "empty") {
    return { url, state: "read", why: "It holds no text that could be compared." };
  }
  return { url, state: answer.kind, why: answer.why };
}

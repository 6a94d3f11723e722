import type { SourcePage, SourcesView } from "../messages/job-view.ts";
import { shortAddress } from "../ui/address.ts";
import { OutsideLink } from "../ui/outside-link.tsx";
import { OwnText, PageText } from "../ui/page-text.tsx";
import { PAGE_STATE, WORDS } from "../ui/words.ts";
import { Consent, type Access } from "./consent.tsx";
import type { Checked } from "./standing.ts";
import type { Job } from "./use-job.ts";

/** The pages that the article links: whether they may be read, and how far the reading of each is. */
export const SourceList = ({ checked: { sources }, take, access }: SourceListProps) => (
  <section id="sources" tabIndex={-1} aria-labelledby="sources-title">
    <h2 id="sources-title">{WORDS.sources}</h2>
    {sources.kind === "nothing-to-ask" && <p class="aside">{WORDS.noLinks}</p>}
    {sources.kind === "needs-consent" && (
      <Consent
        hosts={sources.hosts}
        origins={sources.origins}
        access={access}
        onCompare={() => void take((worker, tab) => worker.compareSources({ tab }))}
        onRefused={() => void take((worker, tab) => worker.cancel({ tab }))}
      />
    )}
    {"pages" in sources && (
      <ul class="pages">
        {sources.pages.map((page) => (
          <Page key={page.url} page={page} />
        ))}
      </ul>
    )}
    {mayReadMore(sources) && (
      <button
        type="button"
        class="plain"
        onClick={() => void take((worker, tab) => worker.compareSources({ tab }))}
      >
        {WORDS.readMore}
      </button>
    )}
  </section>
);

/** Pages that are left, because the reader stopped or a site did not answer, may do so now. */
const mayReadMore = (sources: SourcesView): boolean =>
  (sources.kind === "done" || sources.kind === "cancelled") &&
  sources.pages.some(({ state }) => state === "waiting" || state === "unreachable");

interface SourceListProps {
  readonly checked: Checked;
  readonly take: Job["take"];
  readonly access: Access;
}

const Page = ({ page }: { readonly page: SourcePage }) => (
  <li class={`page ${page.state}`}>
    <span class="address" title={page.url}>
      <OutsideLink url={page.url}>
        <PageText text={shortAddress(page.url)} />
      </OutsideLink>
    </span>
    <span class="state">{PAGE_STATE[page.state]}</span>
    {page.why !== undefined && <OwnText as="span" class="why" text={page.why} />}
  </li>
);

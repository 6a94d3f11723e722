import type { ServiceView, SourcePage, SourcesView } from "../messages/job-view.ts";
import { shortAddress } from "../ui/address.ts";
import { OutsideLink } from "../ui/outside-link.tsx";
import { OwnText, PageText } from "../ui/page-text.tsx";
import { PAGE_STATE, SERVICE_STATE, WORDS } from "../ui/words.ts";
import { Consent, type Access } from "./consent.tsx";
import type { Checked } from "./standing.ts";
import type { Job } from "./use-job.ts";

/** The pages that the article links and the other sources: whether they may be asked, and what came of it. */
export const SourceList = ({ checked: { sources, services }, take, access }: SourceListProps) => (
  <section id="sources" tabIndex={-1} aria-labelledby="sources-title">
    <h2 id="sources-title">{WORDS.sources}</h2>
    {sources.kind === "nothing-to-ask" && <p class="aside">{nothingToAsk(sources)}</p>}
    {sources.kind === "needs-consent" && (
      <Consent
        hosts={sources.hosts}
        services={services}
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
        {services.map((service) => (
          <Service key={service.id} service={service} />
        ))}
      </ul>
    )}
    {mayReadMore(sources, services) && (
      <button
        type="button"
        class="plain"
        onClick={() => void take((worker, tab) => worker.compareSources({ tab }))}
      >
        {WORDS.readMore}
      </button>
    )}
    <button type="button" class="plain" onClick={() => void access.openOptions()}>
      {WORDS.options}
    </button>
  </section>
);

/** Why there is nothing to ask. */
export const nothingToAsk = ({ isSwitchedOff }: { readonly isSwitchedOff?: boolean }): string =>
  isSwitchedOff === true ? WORDS.switchedOff : WORDS.noLinks;

/** What is left, because the reader stopped or it did not answer, may answer now. */
function mayReadMore(sources: SourcesView, services: readonly ServiceView[]): boolean {
  if (sources.kind !== "done" && sources.kind !== "cancelled") return false;
  return (
    [...sources.pages, ...services].some(isLeft) ||
    (sources.kind === "cancelled" && services.length > 0)
  );
}

const isLeft = ({ state }: SourcePage | ServiceView): boolean =>
  state === "waiting" || state === "unreachable";

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

/** What a source with hosts of its own said; the mark tells the four answers apart, and so do the words. */
const Service = ({ service: { title, state, detail, url } }: { readonly service: ServiceView }) => (
  <li class={`page ${state}`}>
    <span class="address">
      {url === undefined ? title : <OutsideLink url={url}>{title}</OutsideLink>}
    </span>
    <span class="state">{SERVICE_STATE[state]}</span>
    {detail !== undefined && <OwnText as="span" class="why" text={detail} />}
  </li>
);

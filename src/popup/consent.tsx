import { useEffect, useState } from "preact/hooks";
import type { ServiceView } from "../messages/job-view.ts";
import { WORDS } from "../ui/words.ts";
import type { Surroundings } from "./surroundings.ts";

/** Looks at what the reader has allowed, and asks for more. */
export type Access = Pick<Surroundings, "hasAccess" | "requestAccess" | "openOptions">;

/** Tells exactly which hosts would be asked and what they would see, and asks whether they may be. */
export function Consent({ hosts, services, access, ...rest }: ConsentProps) {
  const { origins, onCompare, onRefused } = rest;
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    // Firefox closes the popup when it asks the reader: then the answer is only seen here, later.
    void access.hasAccess(origins).then((isAllowed) => isAllowed && onCompare());
  }, [origins.join(" ")]);
  // The request is the first thing the click does: browsers refuse it once the click is over.
  const ask = () => {
    const answer = access.requestAccess(origins);
    // The worker is told what is wanted now, and begins by itself if this popup is closed meanwhile.
    onCompare();
    void answer.then(
      (isAllowed) => (isAllowed ? onCompare() : refused()),
      () => refused(),
    );
  };
  const refused = () => {
    setRefused(true);
    onRefused();
  };
  return (
    <div class="consent">
      <h3>{WORDS.consentTitle}</h3>
      <p>
        <strong>{WORDS.consentStill}</strong> {hosts.length > 0 && WORDS.consentHow(hosts.length)}
      </p>
      {hosts.length > 0 && (
        <>
          <ul class="hosts">
            {hosts.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
          <p class="aside">{WORDS.consentSends}</p>
        </>
      )}
      {services.map(({ id, title, discloses }) => (
        <p key={id}>
          {WORDS.consentAsks(title)} <span class="aside">{discloses}</span>
        </p>
      ))}
      <button type="button" class="main" onClick={ask}>
        {WORDS.consentYes(hosts.length, services.length)}
      </button>
      <p class="refused" role="status">
        {isRefused && WORDS.consentRefused}
      </p>
    </div>
  );
}

interface ConsentProps {
  readonly hosts: readonly string[];
  readonly origins: readonly string[];
  /** The sources that would be asked besides. */
  readonly services: readonly ServiceView[];
  readonly access: Access;
  /** Compares with those sites, now or once they are allowed. */
  readonly onCompare: () => void;
  readonly onRefused: () => void;
}

import { useEffect, useState } from "preact/hooks";
import { WORDS } from "../ui/words.ts";
import type { Surroundings } from "./surroundings.ts";

/** Looks at what the reader has allowed, and asks for more. */
export type Access = Pick<Surroundings, "hasAccess" | "requestAccess">;

/** Tells exactly which hosts would be asked and what they would see, and asks whether they may be. */
export function Consent({ hosts, origins, access, onCompare, onRefused }: ConsentProps) {
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
        <strong>{WORDS.consentStill}</strong> {WORDS.consentHow(hosts.length)}
      </p>
      <ul class="hosts">
        {hosts.map((host) => (
          <li key={host}>{host}</li>
        ))}
      </ul>
      <p class="aside">{WORDS.consentSends}</p>
      <button type="button" class="main" onClick={ask}>
        {WORDS.consentYes(hosts.length)}
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
  readonly access: Access;
  /** Compares with those sites, now or once they are allowed. */
  readonly onCompare: () => void;
  readonly onRefused: () => void;
}

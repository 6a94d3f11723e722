import type { Reply, Service } from "../sources/source.ts";
import type { AskService } from "./compare-step.ts";
import type { FetchPage } from "./gateway.ts";

/** One check's way to the hosts of services, each kept to its own. */
export const createAskService =
  (fetchPage: FetchPage): AskService =>
  (service, url, signal) => {
    if (!isOwnHost(service, url)) return Promise.resolve(NOT_ITS_OWN);
    const { pause, keepFor } = service;
    // HTML too: that a page for people came is worth telling.
    return fetchPage(url, signal, { formats: ["json", "plain", "html"], pause, keepFor });
  };

const NOT_ITS_OWN: Reply = { kind: "refused", why: "It would ask a host that is not its own." };

const isOwnHost = ({ hosts }: Service, url: string): boolean =>
  URL.canParse(url) && hosts.includes(new URL(url).hostname);

import { LOCAL_HOSTS } from "./judge-url.ts";

/** One rule of declarativeNetRequest, as far as the guard uses them. */
export interface GuardRule {
  readonly id: number;
  readonly action:
    | { readonly type: "block" }
    | {
        readonly type: "modifyHeaders";
        readonly requestHeaders: readonly {
          readonly header: string;
          readonly operation: "remove";
        }[];
      };
  readonly condition: {
    readonly initiatorDomains: readonly string[];
    readonly regexFilter?: string;
    readonly urlFilter?: string;
    readonly requestDomains?: readonly string[];
    readonly excludedRequestDomains?: readonly string[];
  };
}

/** As in "https://127.0.0.1/", "http://[::1]:80/". The browser has normalised the address. */
const NUMERIC_HOST = String.raw`^[a-z]+://(\[|[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+([:/]|$))`;
/** As in "http://router/". */
const SINGLE_LABEL = String.raw`^[a-z]+://[^./:\[]+([:/]|$)`;
/** As in "https://example.org:8443/": a port of its own is left out of a normalised address. */
const OTHER_PORT = String.raw`^https?://[^/]+:[0-9]+(/|$)`;

/**
 * The rules that keep our own requests, and no one else's, from the reader's network and from every
 * host that the reader did not allow; redirects included, before anything is sent. What is not
 * secured is blocked too: a public name that leads into the reader's network must then show a
 * certificate of its own, and is sent nothing where it cannot. `self` is the host part of our own
 * origin.
 */
export function guardRules(self: string, allowedHosts: readonly string[]): readonly GuardRule[] {
  const block = { type: "block" } as const;
  const initiatorDomains = [self];
  return [
    { id: 1, action: block, condition: { initiatorDomains, regexFilter: NUMERIC_HOST } },
    { id: 2, action: block, condition: { initiatorDomains, requestDomains: [...LOCAL_HOSTS] } },
    { id: 3, action: block, condition: { initiatorDomains, regexFilter: SINGLE_LABEL } },
    { id: 4, action: block, condition: { initiatorDomains, regexFilter: OTHER_PORT } },
    { id: 7, action: block, condition: { initiatorDomains, urlFilter: "|http:" } },
    ...othersBlocked(initiatorDomains, allowedHosts),
    {
      id: 6,
      action: {
        type: "modifyHeaders",
        // In Firefox the origin of an extension is a number that tells installations apart.
        requestHeaders: [
          { header: "origin", operation: "remove" },
          { header: "referer", operation: "remove" },
        ],
      },
      condition: { initiatorDomains, urlFilter: "|http" },
    },
  ];
}

/** Blocks all but the allowed hosts; "*" allows all. */
function othersBlocked(
  initiatorDomains: readonly string[],
  allowedHosts: readonly string[],
): readonly GuardRule[] {
  if (allowedHosts.includes("*")) return [];
  const condition = { initiatorDomains, urlFilter: "|http" };
  const excluded = allowedHosts.length === 0 ? {} : { excludedRequestDomains: [...allowedHosts] };
  return [{ id: 5, action: { type: "block" }, condition: { ...condition, ...excluded } }];
}

/** The hosts of match patterns such as "https://*.example.org/*"; "*" for all. */
export const hostsOf = (patterns: readonly string[]): readonly string[] =>
  patterns.flatMap((pattern) => {
    if (pattern === "<all_urls>") return ["*"];
    const host = /^[^:]+:\/\/(?:\*\.)?(?<host>[^/:]+)/.exec(pattern)?.groups?.["host"];
    return host === undefined ? [] : [host];
  });

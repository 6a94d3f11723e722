import type { Reply } from "../../src/sources/source.ts";

/** What a quotation's speaker said, in words of our own. */
export const EXACT =
  "The harbour will stay open through the winter, whatever the tides may bring us.";

/** A reply with this body, as a host would send it. */
export const data = (body: unknown): Reply => ({
  kind: "found",
  url: "https://en.wikiquote.org/w/api.php",
  format: "json",
  text: typeof body === "string" ? body : JSON.stringify(body),
});

/** Action API, `list=search`, `formatversion=2`. */
export const searched = (...titles: readonly string[]): Reply =>
  data({
    batchcomplete: true,
    query: {
      searchinfo: { totalhits: titles.length },
      search: titles.map((title, index) => ({ ns: 0, title, pageid: 100 + index })),
    },
  });

/** Action API, `prop=extracts`, `formatversion=2`. */
export const extracted = (title: string, extract: string): Reply =>
  data({ batchcomplete: true, query: { pages: [{ pageid: 100, ns: 0, title, extract }] } });

/** A page of sayings as plain text. */
export const SAYINGS = `Ada Marsh is the master of a harbour.

== Quotes ==

=== 2021 ===
We count boats, not votes.
Speech at the quay, 3 May 2021

=== 2022 ===
The harbour will stay open through the winter, whatever the tides may bring us.
Interview, 8 January 2022

== Misattributed ==
Every storm is a rumour until it breaks your own window and your neighbour's door.
Found in a calendar of 1931.`;

/** Every way in which an answer fails, and which of the four answers it is. */
export const FAILURES: readonly (readonly [what: string, reply: Reply, kind: string])[] = [
  ["429", { kind: "refused", why: "It answered 429." }, "refused"],
  ["403", { kind: "refused", why: "It answered 403." }, "refused"],
  ["503", { kind: "unreachable", why: "It answered 503." }, "unreachable"],
  ["no connection", { kind: "unreachable", why: "It could not be reached." }, "unreachable"],
  ["404", { kind: "not-found", why: "It answered 404." }, "not-found"],
  ["an empty body", data(""), "unreachable"],
  ["white space", data(" \n\t "), "unreachable"],
  ["a login page called JSON", data("<!doctype html><title>Log in</title>"), "unreachable"],
  [
    "a login page",
    {
      kind: "found",
      url: "https://en.wikiquote.org/",
      format: "html",
      text: "<!doctype html><title>Log in</title>",
    },
    "unreachable",
  ],
  ["a sentence", data("Please limit requests to one every 5 seconds."), "unreachable"],
  ["half an object", data('{"query":{"search":[{"ti'), "unreachable"],
  ["null", data("null"), "unreachable"],
  ["a list", data("[]"), "unreachable"],
  ["a number", data("7"), "unreachable"],
  ["an object without what was asked", data({}), "unreachable"],
  ["results that are no list", data({ query: { search: {} } }), "unreachable"],
  ["results of another shape", data({ query: { search: [{ name: "A" }] } }), "unreachable"],
  ["titles that are numbers", data({ query: { search: [{ title: 7 }] } }), "unreachable"],
  [
    "ten thousand results",
    searched(...Array.from({ length: 10_000 }, (_, index) => `T${index}`)),
    "unreachable",
  ],
  ["too many requests", data({ error: { code: "ratelimited", info: "Slow down." } }), "refused"],
  ["a lagging server", data({ error: { code: "maxlag", info: "Waiting." } }), "refused"],
  ["a block", data({ error: { code: "blocked", info: "You are blocked." } }), "refused"],
  ["a fault", data({ error: { code: "internal_api_error_DBQueryError" } }), "unreachable"],
  ["a quota that is used up", data({ error: { code: 429, message: "Quota." } }), "refused"],
  ["an error of another shape", data({ error: "No." }), "unreachable"],
  [
    "an error of the REST API",
    data({ messageTranslations: { en: "Bad." }, httpCode: 400, httpReason: "Bad Request" }),
    "unreachable",
  ],
  ["deep nesting", data(`${"[".repeat(200_000)}${"]".repeat(200_000)}`), "unreachable"],
  ["a hostile key", data('{"__proto__":{"query":{"search":[]}}}'), "unreachable"],
];

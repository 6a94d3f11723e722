import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAskService } from "../../src/background/ask-service.ts";
import { createGateway, type GatewayParts } from "../../src/background/gateway.ts";
import type { Query } from "../../src/core/references/query.ts";
import { isService, type Service } from "../../src/sources/source.ts";
import { sources } from "../../src/sources/sources.ts";
import { EXACT } from "./wiki-replies.ts";

const QUERIES: readonly Query[] = [
  { kind: "quotation", exact: EXACT, speaker: "Ada Marsh", links: [] },
  { kind: "first-seen", url: "https://news.test/story" },
];

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
const HTML_TYPE = { "content-type": "text/html; charset=utf-8" };
/** Else every fault that may pass costs two seconds. */
const NOW = { "retry-after": "0" };

const LOGIN = "<!doctype html><title>Welcome to the hotel</title><form>Log in</form>";

type Fault = readonly [what: string, kind: string, answer: (response: ServerResponse) => void];

const answers =
  (status: number, headers: Readonly<Record<string, string>>, body: string | Buffer = "") =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end(body);

/** What a network and a host may do, and which of the four answers it is. */
const FAULTS: readonly Fault[] = [
  ["429 with a time", "refused", answers(429, NOW)],
  ["429 with a sentence", "refused", answers(429, { ...NOW, ...HTML_TYPE }, "Slow down.")],
  ["429 with an hour", "refused", answers(429, { "retry-after": "3600" })],
  ["401 with a challenge", "refused", answers(401, { "www-authenticate": "Basic" })],
  ["403", "refused", answers(403, JSON_TYPE, '{"error":{"code":403}}')],
  ["451", "refused", answers(451, HTML_TYPE, "Not here.")],
  ["500", "unreachable", answers(500, { ...NOW, ...JSON_TYPE }, "{}")],
  ["502", "unreachable", answers(502, { ...NOW, ...HTML_TYPE }, "<h1>Bad gateway</h1>")],
  ["503 with an hour", "unreachable", answers(503, { "retry-after": "3600" })],
  ["504", "unreachable", answers(504, NOW)],
  ["400", "unreachable", answers(400, JSON_TYPE, '{"httpCode":400}')],
  ["404", "not-found", answers(404, JSON_TYPE, "{}")],
  ["410", "not-found", answers(410, HTML_TYPE)],
  ["204", "unreachable", answers(204, {})],
  ["200 and nothing", "unreachable", answers(200, JSON_TYPE)],
  ["200 and a byte order mark", "unreachable", answers(200, JSON_TYPE, "\ufeff")],
  ["a login page", "unreachable", answers(200, HTML_TYPE, LOGIN)],
  ["a login page that is called JSON", "unreachable", answers(200, JSON_TYPE, LOGIN)],
  ["a sentence", "unreachable", answers(200, { "content-type": "text/plain" }, "Please wait.")],
  ["a picture", "unreachable", answers(200, { "content-type": "image/png" }, "PNG")],
  ["no type", "unreachable", answers(200, {}, "{}")],
  ["half an object", "unreachable", answers(200, JSON_TYPE, '{"query":{"search":[{"t')],
  ["an empty object", "unreachable", answers(200, JSON_TYPE, "{}")],
  ["another shape", "unreachable", answers(200, JSON_TYPE, '{"query":[],"archived_snapshots":7}')],
  ["6 MB", "unreachable", answers(200, JSON_TYPE, Buffer.alloc(6_000_000, 0x20))],
  [
    "a small file that unpacks to 50 MB",
    "unreachable",
    answers(200, { ...JSON_TYPE, "content-encoding": "gzip" }, gzipSync(Buffer.alloc(50_000_000))),
  ],
  [
    "what is not gzip and says so",
    "unreachable",
    answers(200, { ...JSON_TYPE, "content-encoding": "gzip" }, "no gzip"),
  ],
  [
    "a body that breaks off",
    "unreachable",
    (response) => {
      response.writeHead(200, { ...JSON_TYPE, "content-length": "1000" }).write('{"query":');
      setTimeout(() => response.destroy(), 10);
    },
  ],
  ["a connection that breaks", "unreachable", (response) => void response.destroy()],
];

/** The server plays every host; a request's own header tells it which fault is wanted. */
let server: Server;
beforeAll(async () => {
  server = createServer((request, response) =>
    FAULTS[Number(request.headers["x-fault"])]?.[2](response),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A source's answer where every host of the world has this fault. */
async function answerOf(source: Service, fault: number) {
  const { port } = server.address() as AddressInfo; // TCP: never a path
  const fetchFault: GatewayParts["fetch"] = async (url, { signal, redirect }) => {
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      headers: { "x-fault": String(fault) },
      signal: signal ?? null,
      ...(redirect === undefined ? {} : { redirect }),
    });
    return Object.defineProperty(response, "url", { value: url });
  };
  const open = createGateway({
    fetch: fetchFault,
    guard: async () => true,
    isAllowed: async () => true,
    cache: { find: async () => undefined, keep: async () => undefined },
    clock: () => Date.now(),
  });
  const askService = createAskService(open());
  const { signal } = new AbortController();
  const outside = {
    ask: (url: string) => askService({ ...source, pause: 0 }, url, signal),
    readPage: () => Promise.reject(new Error("It reads no pages for people.")),
  };
  const query = QUERIES.find((one) => source.asks(one));
  return query?.kind === "quotation"
    ? source.answers.quotation?.(query, outside)
    : query && source.answers["first-seen"]?.(query, outside);
}

describe.each(sources.filter(isService))("$title", (source) => {
  it.each(FAULTS.map(([what, kind], index) => ({ what, kind, index })))(
    "calls $what $kind",
    async ({ kind, index }) => {
      const answer = await answerOf(source, index);
      expect(answer).toMatchObject({ source: source.id, kind });
      if (kind !== "not-found") {
        expect(answer).toHaveProperty("why", expect.stringMatching(/^[A-Z].*\.$/));
      }
    },
  );
});

import { gzipSync } from "node:zlib";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import type { GatewayParts } from "../../src/background/gateway.ts";
import { ADDRESS, DATA, gateway, HTML, responded, signal } from "./gateway-stage.ts";

describe("what goes out", () => {
  it("is a GET without cookies, referrer, cache and anything of our own", async () => {
    const calls: unknown[] = [];
    const open = gateway({
      fetch: async (url, init) => {
        calls.push({ url, ...init, signal: undefined });
        return responded("<p>Hello");
      },
    });
    await open()(ADDRESS, signal);
    expect(calls).toEqual([
      {
        url: ADDRESS,
        method: "GET",
        credentials: "omit",
        referrerPolicy: "no-referrer",
        cache: "no-store",
        redirect: "follow",
        signal: undefined,
      },
    ]);
  });

  it.each([
    ["the address is local", "https://127.1/", {}],
    ["the address is not secure", "http://one.test/page", {}],
    ["the reader did not allow the host", ADDRESS, { isAllowed: async () => false }],
    ["the guard rules do not stand", ADDRESS, { guard: async () => false }],
  ])("is nothing where %s", async (_why, address, parts) => {
    let isAsked = false;
    const fetch = async () => ((isAsked = true), responded(""));
    const fetched = await gateway({ ...parts, fetch })()(address, signal);
    expect(fetched.kind).toBe("refused");
    expect(isAsked).toBe(false);
  });

  it("needs consent for the exact origin that is asked and that answers", async () => {
    const asked: string[] = [];
    const isAllowed = async (pattern: string) => (asked.push(pattern), true);
    await gateway({ isAllowed })()("https://www.one.test/a/b?c", signal);
    expect(asked).toEqual(["https://www.one.test/*", "https://www.one.test/*"]);
  });

  it("is at most 60 requests a check, one at a time for a host and four in all", async () => {
    let now = 0;
    let most = 0;
    let made = 0;
    const busy = new Map<string, number>();
    const fetch: GatewayParts["fetch"] = async (url) => {
      const { hostname } = new URL(url);
      made++;
      busy.set(hostname, (busy.get(hostname) ?? 0) + 1);
      expect(busy.get(hostname)).toBe(1);
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now--;
      busy.set(hostname, 0);
      return responded("<p>Hello");
    };
    const open = gateway({ fetch });
    const fetchPage = open();
    const addresses = Array.from(
      { length: 80 },
      (_, index) => `https://h${index % 8}.test/${index}`,
    );
    const fetched = await Promise.all(addresses.map((address) => fetchPage(address, signal)));
    expect(made).toBe(60);
    expect(most).toBe(4);
    expect(fetched.filter(({ kind }) => kind === "refused")).toHaveLength(20);
    expect((await open()("https://h0.test/", signal)).kind).toBe("found");
  });
});

describe("what comes back", () => {
  it.each([
    ["HTML", responded("<p>Hello"), { kind: "found", format: "html", text: "<p>Hello" }],
    [
      "plain text",
      responded("Hello", { headers: { "content-type": "text/plain" } }),
      { kind: "found", format: "plain" },
    ],
    [
      "windows-1252, as its meta element says",
      responded(Buffer.from('<meta charset="windows-1252">caf\xe9', "latin1"), {
        headers: { "content-type": "text/html" },
      }),
      { text: '<meta charset="windows-1252">café' },
    ],
    [
      "a PDF",
      responded("%PDF", { headers: { "content-type": "application/pdf" } }),
      { kind: "unreachable", why: "It is no text page but application/pdf." },
    ],
    [
      "data, which is no page",
      responded("{}", { headers: { "content-type": "application/json" } }),
      { kind: "unreachable", why: "It is no text page but application/json." },
    ],
    ["nothing", responded(null, { status: 404 }), { kind: "not-found" }],
    ["nothing any more", responded(null, { status: 410 }), { kind: "not-found" }],
    ["a fault of ours", responded("", { status: 400 }), { kind: "unreachable" }],
    ["a ban", responded("", { status: 403 }), { kind: "refused" }],
    ["a demand for a login", responded("", { status: 401 }), { kind: "refused" }],
    [
      "a page to which it was led inside the house",
      responded("secret", {}, "http://192.168.0.1/"),
      { kind: "refused" },
    ],
    ["5 MB and more", responded("x".repeat(5_000_001)), { why: "The page is larger than 5 MB." }],
  ])("may be %s", async (_what, response, wanted) => {
    const fetched = await gateway({ fetch: async () => response })()(ADDRESS, signal);
    expect(fetched).toMatchObject(wanted);
  });

  it("may be data where data is wanted", async () => {
    const headers = { "content-type": "application/json; charset=utf-8" };
    const fetch = async () => responded('{"a":1}', { headers });
    expect(await gateway({ fetch })()(ADDRESS, signal, DATA)).toMatchObject({
      kind: "found",
      format: "json",
      text: '{"a":1}',
    });
  });

  it("is unreachable where the network fails", async () => {
    const fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    expect((await gateway({ fetch })()(ADDRESS, signal)).kind).toBe("unreachable");
  });

  it("is refused where the address leads on to what the browser may not follow", async () => {
    const redirect = Object.defineProperty(new Response(null), "type", { value: "opaqueredirect" });
    const fetch: GatewayParts["fetch"] = (_url, init) =>
      init.redirect === "manual"
        ? Promise.resolve(redirect)
        : Promise.reject(new TypeError("Failed to fetch"));
    expect(await gateway({ fetch })()(ADDRESS, signal)).toEqual({
      kind: "refused",
      why: "It leads on to a site that you did not allow, or in a circle.",
    });
  });

  it("is refused, with its name, where it came from a host that was not allowed", async () => {
    const fetch = async () => responded("<p>Hello", {}, "https://two.test/other");
    const isAllowed = async (pattern: string) => pattern === "https://one.test/*";
    expect(await gateway({ fetch, isAllowed })()(ADDRESS, signal)).toEqual({
      kind: "refused",
      why: "It leads on to two.test, which you did not allow.",
    });
  });

  it("is nothing once the reader stopped it", async () => {
    const stop = new AbortController();
    const fetch: GatewayParts["fetch"] = (_url, init) =>
      new Promise((_resolve, reject) =>
        init.signal?.addEventListener("abort", () => reject(init.signal?.reason)),
      );
    const fetched = gateway({ fetch })()(ADDRESS, stop.signal);
    setTimeout(() => stop.abort(), 5);
    await expect(fetched).rejects.toThrow();
  });
});

describe("over a real connection", () => {
  const servers: (() => void)[] = [];
  afterAll(() => servers.forEach((close) => close()));

  async function serve(answer: RequestListener): Promise<GatewayParts["fetch"]> {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    servers.push(() => (server.closeAllConnections(), server.close()));
    const { port } = server.address() as AddressInfo;
    return async (url, { signal }) => {
      const response = await fetch(`http://127.0.0.1:${port}/`, { signal: signal ?? null });
      return Object.defineProperty(response, "url", { value: url });
    };
  }

  it("gives up a small file that unpacks to 200 MB", async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const fetch = await serve((_request, response) => {
      response.writeHead(200, { ...HTML, "content-encoding": "gzip" }).end(bomb);
    });
    const before = performance.now();
    const fetched = await gateway({ fetch })()(ADDRESS, signal);
    expect(fetched).toEqual({ kind: "unreachable", why: "The page is larger than 5 MB." });
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it("calls a page that breaks off unreachable, not half a page", async () => {
    const fetch = await serve((_request, response) => {
      response.writeHead(200, { ...HTML, "content-length": "1000" }).write("<p>Half");
      setTimeout(() => response.destroy(), 10);
    });
    expect((await gateway({ fetch })()(ADDRESS, signal)).kind).toBe("unreachable");
  });
});

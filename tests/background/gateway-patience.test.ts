import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { GatewayParts } from "../../src/background/gateway.ts";
import type { Reply } from "../../src/sources/source.ts";
import { ADDRESS, gateway, HTML, PAGE, responded, signal } from "./gateway-stage.ts";

describe("a host that is busy", () => {
  beforeEach(() => vi.useFakeTimers({ now: Date.parse("2026-03-01T10:00:00Z") }));
  afterEach(() => vi.useRealTimers());

  /** A gateway at a host with these answers in order, the last for ever, and when each was asked for. */
  function busy(...answers: readonly ResponseInit[]) {
    const moments: number[] = [];
    const began = Date.now();
    const open = gateway({
      fetch: async () => {
        const init = answers[Math.min(moments.length, answers.length - 1)];
        moments.push(Date.now() - began);
        return responded("<p>Hello", { headers: HTML, ...init });
      },
    });
    const ask = async (url = ADDRESS, manner = PAGE): Promise<Reply> => {
      const reply = open()(url, signal, manner);
      await vi.advanceTimersByTimeAsync(60_000);
      return reply;
    };
    return { ask, moments };
  }

  const waiting = (status: number, wait: string): ResponseInit => ({
    status,
    headers: { ...HTML, "retry-after": wait },
  });
  const OK: ResponseInit = { status: 200 };

  it.each([
    ["seconds", waiting(503, "7"), 7_000],
    ["seconds, of a host that is asked too often", waiting(429, "3"), 3_000],
    ["a date", waiting(503, "Sun, 01 Mar 2026 10:00:09 GMT"), 9_000],
    ["a date that has passed", waiting(503, "Sun, 01 Mar 2026 09:00:00 GMT"), 0],
    ["nothing", { status: 502 }, 2_000],
    ["what cannot be read", waiting(500, "soon"), 2_000],
  ])("is asked once more after what it says: %s", async (_what, first, wait) => {
    const { ask, moments } = busy(first, OK);
    expect((await ask()).kind).toBe("found");
    expect(moments).toHaveLength(2);
    expect(moments[1]).toBeGreaterThanOrEqual(wait);
    expect(moments[1]).toBeLessThan(wait + 50);
  });

  it.each([
    [429, "refused"],
    [503, "unreachable"],
    [500, "unreachable"],
  ])("is asked no third time: %s is %s", async (status, kind) => {
    const { ask, moments } = busy({ status });
    expect((await ask()).kind).toBe(kind);
    expect(moments).toHaveLength(2);
  });

  it("is not asked again where it wants a long pause, by this check or the next", async () => {
    const { ask, moments } = busy(waiting(429, "600"), OK);
    expect(await ask()).toEqual({ kind: "refused", why: "The site asks to wait 10 minutes." });
    expect(await ask("https://one.test/other")).toEqual({
      kind: "refused",
      why: "The site asked to be left alone for 9 minutes.",
    });
    expect(moments).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(600_000);
    expect((await ask()).kind).toBe("found");
  });

  it("keeps nobody else waiting", async () => {
    const open = gateway({
      fetch: async (url) =>
        url === ADDRESS ? responded("", waiting(503, "20")) : responded("<p>Hello", {}, url),
    });
    const slow = open()(ADDRESS, signal);
    await vi.advanceTimersByTimeAsync(10);
    const quick = Array.from({ length: 4 }, (_, index) =>
      open()(`https://h${index}.test/`, signal),
    );
    await vi.advanceTimersByTimeAsync(10);
    const kinds = (await Promise.all(quick)).map(({ kind }) => kind);
    expect(kinds).toEqual(["found", "found", "found", "found"]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await slow).kind).toBe("unreachable");
  });

  it("is left at once by a check that is stopped while it waits", async () => {
    const stop = new AbortController();
    let made = 0;
    const fetch = async () => (made++, responded("", waiting(503, "20")));
    const said = expect(gateway({ fetch })()(ADDRESS, stop.signal)).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(1_000);
    stop.abort();
    await said;
    expect(made).toBe(1);
  });

  it("has its pause between two requests, whichever check makes them", async () => {
    const { ask, moments } = busy(OK);
    const manner = { ...PAGE, pause: 1_500 };
    await Promise.all([
      ask(ADDRESS, manner),
      ask("https://one.test/b", manner),
      ask("https://one.test/c", manner),
    ]);
    expect(moments).toHaveLength(3);
    const pauses = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));
    for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(1_500);
  });
});

describe("replies that are kept", () => {
  /** A gateway with a cache, and what was asked of the network. */
  function keeping(init: ResponseInit = {}) {
    const asked: string[] = [];
    const kept = new Map<string, Reply>();
    const times: number[] = [];
    const parts: Partial<GatewayParts> = {
      fetch: async (url) => (asked.push(url), responded("<p>Hello", { headers: HTML, ...init })),
      cache: {
        find: async (url) => kept.get(url),
        keep: async (url, reply, keepFor) => {
          kept.set(url, reply);
          times.push(keepFor);
        },
      },
    };
    return { parts, asked, kept, times };
  }

  it("are given to a second check, which asks nothing anew", async () => {
    const { parts, asked, times } = keeping();
    const open = gateway(parts);
    const manner = { ...PAGE, keepFor: 5_000 };
    const first = await open()(ADDRESS, signal, manner);
    expect(await open()(ADDRESS, signal, manner)).toEqual(first);
    expect(asked).toEqual([ADDRESS]);
    expect(times).toEqual([5_000]);
  });

  it("are not given once the reader has taken the site back", async () => {
    const { parts } = keeping();
    await gateway(parts)()(ADDRESS, signal, { ...PAGE, keepFor: 5_000 });
    const fetchPage = gateway({ ...parts, isAllowed: async () => false })();
    expect((await fetchPage(ADDRESS, signal)).kind).toBe("refused");
  });

  it.each([
    ["a failure", { status: 403 }, 5_000, 0],
    ["what may not be kept", {}, 0, 0],
    ["that there is nothing", { status: 404 }, 5_000, 1],
  ])("hold %s: %j kept for %i ms makes %i", async (...[, init, keepFor, count]) => {
    const { parts, kept } = keeping(init);
    await gateway(parts)()(ADDRESS, signal, { ...PAGE, keepFor });
    expect(kept.size).toBe(count);
  });
});

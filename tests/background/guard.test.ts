import { describe, expect, it } from "vitest";
import { createGuard } from "../../src/background/guard.ts";
import { guardRules, hostsOf, type GuardRule } from "../../src/background/guard-rules.ts";
import { LOCAL_HOSTS } from "../../src/background/judge-url.ts";

/** As browsers match a rule, for the parts of conditions that the guard uses. */
function matches({ condition }: GuardRule, address: string): boolean {
  const { hostname, href } = new URL(address);
  const isOf = (domains: readonly string[]) =>
    domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
  if (condition.requestDomains !== undefined && !isOf(condition.requestDomains)) return false;
  if (isOf(condition.excludedRequestDomains ?? [])) return false;
  // Every filter of the guard is the beginning of an address.
  const beginning = condition.urlFilter?.replace("|", "") ?? "";
  if (!href.startsWith(beginning)) return false;
  return condition.regexFilter === undefined || new RegExp(condition.regexFilter).test(href);
}

const isBlocked = (address: string, allowed: readonly string[]): boolean =>
  guardRules("self", allowed).some(
    (rule) => rule.action.type === "block" && matches(rule, address),
  );

it("names our own requests in every rule, and nobody else's", () => {
  for (const { condition } of guardRules("self", [])) {
    expect(condition.initiatorDomains).toEqual(["self"]);
  }
});

it.each([
  ["https://one.test/a", ["one.test"], false],
  ["https://one.test/a", ["*"], false],
  ["https://two.test/a", ["one.test"], true],
  ["https://one.test/a", [], true],
  ["http://one.test/a", ["one.test"], true],
  ["http://one.test/a", ["*"], true],
  ["http://127.0.0.1/", ["*"], true],
  ["http://127.0.0.1:8802/secret", ["*"], true],
  ["http://[::1]/", ["*"], true],
  ["https://192.168.0.1/", ["192.168.0.1"], true],
  ["http://router/", ["*"], true],
  ["http://router:80/x", ["*"], true],
  ["http://localhost/", ["*"], true],
  ["https://printer.local/", ["*"], true],
  ["https://one.test:8443/", ["one.test"], true],
  ["https://1.2.3.4.example.org/", ["*"], false],
] as const)("for %s with %j allowed, blocking is %s", (address, allowed, blocked) => {
  expect(isBlocked(address, allowed)).toBe(blocked);
});

it("reads hosts from match patterns", () => {
  expect(hostsOf(["https://one.test/*", "*://*.two.test/*", "https://*/*", "<all_urls>"])).toEqual([
    "one.test",
    "two.test",
    "*",
    "*",
  ]);
});

it("keeps us from every local name", () => {
  for (const host of LOCAL_HOSTS) expect(isBlocked(`https://a.${host}/`, ["*"])).toBe(true);
});

describe("the guard", () => {
  it("sets its rules once, and anew when more is allowed", async () => {
    const patterns = ["https://one.test/*"];
    let times = 0;
    const guard = createGuard({
      self: () => "self",
      allowedPatterns: async () => patterns,
      replaceRules: async (rules) => (times++, rules.length),
    });
    await Promise.all([guard(), guard(), guard()]);
    expect(times).toBe(1);
    patterns.push("https://two.test/*");
    expect(await guard()).toBe(true);
    expect(times).toBe(2);
  });

  it("says so where the rules do not stand, and tries again", async () => {
    let stands = false;
    const guard = createGuard({
      self: () => "self",
      allowedPatterns: async () => [],
      replaceRules: async (rules) => (stands ? rules.length : 0),
    });
    expect(await guard()).toBe(false);
    stands = true;
    expect(await guard()).toBe(true);
  });
});

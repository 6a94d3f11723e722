import { expect, it } from "vitest";
import { hostOf, parseAddress, shortAddress } from "../../src/ui/address.ts";

it.each([
  ["https://www.example.org/a", "example.org"],
  ["https://news.example.org:8443/", "news.example.org"],
  ["/home/reader/page.html", "/home/reader/page.html"],
  ["data:text/html,hello", "data:text/html,hello"],
  // A look-alike letter must not look like the letter.
  ["https://ex\u0430mple.org/", "xn--exmple-4nf.org"],
])("gives the host of %s as %s", (address, host) => {
  expect(hostOf(address)).toBe(host);
});

it.each([
  ["https://www.example.org/", "example.org"],
  ["https://example.org/a/caf%C3%A9?b=c#d", "example.org/a/café"],
  ["https://example.org/%E0%A4", "example.org/%E0%A4"],
])("shortens %s to %s", (address, short) => {
  expect(shortAddress(address)).toBe(short);
});

it("gives nothing for what is no address", () => {
  expect(parseAddress("not an address")).toBeUndefined();
});

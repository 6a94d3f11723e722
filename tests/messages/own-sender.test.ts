import { expect, it } from "vitest";
import { isOwnSender } from "../../src/messages/own-sender.ts";

const self = { id: "abc", address: "chrome-extension://abc/" };

it.each([
  [
    "our popup",
    { id: "abc", url: "chrome-extension://abc/popup.html", origin: "chrome-extension://abc" },
    true,
  ],
  [
    "our worker, of which there is no origin",
    { id: "abc", url: "chrome-extension://abc/background.js" },
    true,
  ],
  ["our page script", { id: "abc", url: "https://news.test/", origin: "https://news.test" }, false],
  [
    "a page script that lies about its address",
    { id: "abc", url: "chrome-extension://abc/popup.html", origin: "https://news.test" },
    false,
  ],
  [
    "a sandboxed frame of ours",
    { id: "abc", url: "chrome-extension://abc/x.html", origin: "null" },
    false,
  ],
  ["another extension", { id: "xyz", url: "chrome-extension://xyz/popup.html" }, false],
  ["another extension in our name", { id: "xyz", url: "chrome-extension://abc/popup.html" }, false],
  [
    "an address that begins like ours",
    { id: "abc", url: "chrome-extension://abc.evil/popup.html" },
    false,
  ],
  ["a sender without an address", { id: "abc" }, false],
  ["a sender without an id", { url: "chrome-extension://abc/popup.html" }, false],
  ["nobody", undefined, false],
])("answers %s rightly", (_who, sender, wanted) => {
  expect(isOwnSender(sender, self)).toBe(wanted);
});

import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { createOffscreenParser } from "../../src/background/parse-page.ts";

/** As Chromium's: it still looks open while it closes, and answers only when it is open. */
function hiddenDocument() {
  let isOpen = false;
  let opened = 0;
  return {
    opened: () => opened,
    isOpen: () => isOpen,
    open: async () => {
      await pause(1);
      if (isOpen) return;
      isOpen = true;
      opened++;
    },
    close: async () => {
      await pause(5);
      isOpen = false;
    },
    send: async () => {
      if (!isOpen) throw new Error("Could not establish connection.");
      await pause(5);
      if (!isOpen) throw new Error("The document was closed.");
      return { kind: "answered", reply: null };
    },
  };
}

it("opens one document for pages that are read side by side, and closes it after the last", async () => {
  const document = hiddenDocument();
  const parse = createOffscreenParser(document);
  await Promise.all([parse("<p>one", "https://a.test/"), parse("<p>two", "https://b.test/")]);
  await pause(20);
  expect(document.opened()).toBe(1);
  expect(document.isOpen()).toBe(false);
});

it.each([0, 4, 7, 9, 11, 14])("reads a page that comes %s ms after another", async (later) => {
  const parse = createOffscreenParser(hiddenDocument());
  const first = parse("<p>one", "https://a.test/");
  await pause(later);
  await expect(parse("<p>two", "https://b.test/")).resolves.toBeUndefined();
  await expect(first).resolves.toBeUndefined();
});

it("reads a page although the document could not be closed", async () => {
  const parse = createOffscreenParser({
    ...hiddenDocument(),
    close: () => Promise.reject(new Error("No document.")),
  });
  await expect(parse("<p>one", "https://a.test/")).resolves.toBeUndefined();
  await expect(parse("<p>two", "https://b.test/")).resolves.toBeUndefined();
});

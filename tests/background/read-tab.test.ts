import { describe, expect, it } from "vitest";
import { newDatabase, newOutside, startWorker } from "./fakes.ts";
import { here, SENDER } from "./views.ts";

describe("a page without an article", () => {
  const refusal = (message: string) => () => Promise.reject(new Error(message));
  it.each([
    ["about:addons", refusal("Missing host permission"), "browser-page"],
    ["chrome://settings/", refusal("Cannot access a chrome:// URL"), "browser-page"],
    [undefined, refusal("Cannot access a chrome:// URL"), "browser-page"],
    ["https://addons.mozilla.org/en-US/", refusal("Missing host permission"), "store-page"],
    ["https://chromewebstore.google.com/detail/x", refusal("No."), "store-page"],
    ["https://news.test/report.PDF?page=2", refusal("Cannot access contents"), "pdf"],
    ["https://news.test/", refusal("Cannot access contents of the page."), "not-allowed"],
    ["https://news.test/", async () => ({ kind: "no-article", why: "no-article" }), "no-article"],
    ["https://news.test/", async () => ({ kind: "no-article", why: "too-complex" }), "too-complex"],
  ] as const)("at %s says so", async (url, answer, why) => {
    const outside = { ...newOutside(), url, answer };
    const view = await startWorker(newDatabase(), outside).popup.checkTab(here, SENDER);
    expect(view).toEqual({ kind: "no-article", why });
  });

  it("says that it is a PDF where the browser's viewer is the page", async () => {
    const answer = async () => ({ kind: "no-article", why: "no-article" });
    const outside = { ...newOutside(), answer, mediaType: "application/pdf" };
    const view = await startWorker(newDatabase(), outside).popup.checkTab(here, SENDER);
    expect(view).toEqual({ kind: "no-article", why: "pdf" });
  });

  it("fails with a sentence where the page answers nonsense", async () => {
    const outside = { ...newOutside(), answer: async () => ({ kind: "article", article: 3 }) };
    const view = await startWorker(newDatabase(), outside).popup.checkTab(here, SENDER);
    expect(view).toEqual({
      kind: "failed",
      why: "The page could not be read: Wanted an object, found a value of type number.",
    });
  });

  it("is read again when the popup is opened again", async () => {
    const outside = newOutside();
    const { answer } = outside;
    outside.answer = () => Promise.reject(new Error("Not yet."));
    const worker = startWorker(newDatabase(), outside);
    await worker.popup.checkTab(here, SENDER);
    outside.answer = answer;
    expect((await worker.popup.checkTab(here, SENDER)).kind).toBe("checked");
  });
});

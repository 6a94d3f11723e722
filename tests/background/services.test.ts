import { describe, expect, it } from "vitest";
import type { Reply, Source } from "../../src/sources/source.ts";
import { linkedPages } from "../../src/sources/linked-pages.ts";
import { wikiquote } from "../../src/sources/wikiquote.ts";
import { eventually, newDatabase, newOutside, startWorker, type Outside } from "./fakes.ts";
import { asChecked, here, isDone, jobOf, SENDER } from "./views.ts";

const data = (body: unknown): Reply => ({
  kind: "found",
  url: "https://en.wikiquote.org/w/api.php",
  format: "json",
  text: JSON.stringify(body),
});

/** Wikiquote, asked as if the test article named who speaks. */
const eager: Source = {
  ...wikiquote,
  asks: () => true,
  answers: {
    quotation: (query, outside) =>
      wikiquote.answers.quotation?.({ ...query, speaker: "A Speaker" }, outside) ??
      Promise.reject(new Error("It answers no quotations.")),
  },
};

const SAID = "we will respond decisively if it comes";

/** A page of sayings, found by whatever it is searched for. */
const sayings = (text: string) => async (url: string) =>
  url.includes("srsearch")
    ? data({ query: { search: [{ title: "A speaker" }] } })
    : data({ query: { pages: [{ title: "A speaker", extract: text }] } });

/** The world of a reader who has switched Wikiquote on. */
const withWikiquote = (parts: Partial<Outside> = {}): Outside => ({
  ...newOutside(),
  isAllowed: true,
  sources: [linkedPages, eager],
  ...parts,
});

async function checked(outside: Outside) {
  const worker = startWorker(newDatabase(), outside);
  await worker.popup.checkTab(here, SENDER);
  return asChecked(await eventually(() => jobOf(worker), isDone));
}

describe("a source with hosts of its own", () => {
  it("is asked for consent with the linked pages, and nothing is sent before", async () => {
    const outside = withWikiquote({ isAllowed: false });
    const worker = startWorker(newDatabase(), outside);
    const { sources, services } = asChecked(await worker.popup.checkTab(here, SENDER));
    expect(sources).toMatchObject({
      kind: "needs-consent",
      origins: ["https://one.test/*", "https://two.test/*", "https://en.wikiquote.org/*"],
      hosts: ["one.test", "two.test"],
    });
    expect(services).toMatchObject([{ id: "wikiquote", state: "waiting" }]);
    expect(outside.asked).toEqual([]);
  });

  it("is asked alone where the linked pages are switched off", async () => {
    const outside = withWikiquote({ sources: [eager] });
    const { sources } = await checked(outside);
    expect(sources).toEqual({ kind: "done", pages: [] });
    expect(outside.asked.length).toBeGreaterThan(0);
    expect(outside.asked.every((url) => url.startsWith("https://en.wikiquote.org/"))).toBe(true);
  });

  it.each<[string, Outside["reply"], object]>([
    [
      "has the words",
      sayings(`${SAID}.`),
      { state: "found", detail: "It has the words of 1 of 1 quotation." },
    ],
    [
      "has other words",
      sayings("Nothing of the kind was ever said by anybody."),
      { state: "not-found", detail: "It has the words of 0 of 1 quotation." },
    ],
    [
      "cannot be reached",
      async () => ({ kind: "unreachable", why: "The site could not be reached." }),
      {
        state: "unreachable",
        detail: "Not answered for 1 quotation: The site could not be reached.",
      },
    ],
    [
      "refuses",
      async () => ({ kind: "refused", why: "The site asks to wait 10 minutes." }),
      { state: "refused" },
    ],
    ["is broken", () => Promise.reject(new Error("It broke.")), { state: "unreachable" }],
  ])("is told of in the popup where it %s", async (_what, reply, wanted) => {
    const { services, report } = await checked(withWikiquote({ reply }));
    expect(services).toMatchObject([{ id: "wikiquote", ...wanted }]);
    expect(report.sources.map(({ id }) => id)).toEqual(["linked-pages", "wikiquote"]);
  });
});

it("asks nothing where all is switched off, and says so", async () => {
  const outside = withWikiquote({ sources: [] });
  const worker = startWorker(newDatabase(), outside);
  const { sources, report } = asChecked(await worker.popup.checkTab(here, SENDER));
  expect(sources).toEqual({ kind: "nothing-to-ask", isSwitchedOff: true });
  expect(report.sources).toMatchObject([{ answer: "not-asked" }]);
  expect(outside.asked).toEqual([]);
});

it("has after a stop what the source answered before it", async () => {
  const kept = new Map<string, Reply>();
  const reply = async (url: string): Promise<Reply> => {
    const said = await sayings(`${SAID}.`)(url);
    kept.set(url, said);
    // The worker is stopped between the reply and what would come of it.
    return url.includes("srsearch") ? said : new Promise(() => undefined);
  };
  const outside = withWikiquote({ reply, kept });
  const worker = startWorker(newDatabase(), outside);
  await worker.popup.checkTab(here, SENDER);
  await eventually(
    async () => outside.asked.filter((url) => url.includes("titles")),
    (urls) => urls.length > 0,
  );
  const view = asChecked(await worker.popup.cancel(here, SENDER));
  expect(view.sources.kind).toBe("cancelled");
  expect(view.services).toMatchObject([{ id: "wikiquote", state: "found" }]);
});

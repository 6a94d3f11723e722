import { isFromThisExtension, listenInPage } from "../browser/page-runtime.ts";
import type { PageOutcome } from "../messages/page-outcome.ts";
import { server } from "../messages/server.ts";
import { toPage } from "../messages/to-page.ts";
import { createMarking } from "./marking.ts";
import { readPage } from "./read-page.ts";

/** Where an earlier run on the same page left its end. A symbol, which no element can be named. */
const END = Symbol.for("palimpsest page");

/** Ends an earlier run on this page, reads the page, and serves the worker from now on. */
function start(document: Document): PageOutcome {
  const world = globalThis as { [END]?: () => void };
  world[END]?.();
  const { outcome, page } = readPage(document);
  const marking = createMarking(document, page);
  const endListening = listenInPage(
    server(toPage, isFromThisExtension, {
      showMarks: (marks) => marking.show(marks),
      clearMarks: () => {
        marking.clear();
        return true as const;
      },
      areMarksShown: () => marking.areShown(),
      reveal: (target) => marking.reveal(target),
    }),
  );
  world[END] = () => {
    endListening();
    marking.clear();
  };
  return outcome;
}

/** What this run read. The browser hands it to the worker that injected the script. */
export const outcome: PageOutcome = start(document);

import type { ServiceView } from "../../src/messages/job-view.ts";

/** Sources that said this, in order; without it, two that wait. */
export const services = (...states: readonly ServiceView["state"][]): readonly ServiceView[] =>
  (states.length > 0 ? states : (["waiting", "waiting"] as const)).map((state, index) => ({
    id: `source-${index}`,
    title: ["Wikiquote", "Wikipedia", "A house of records", "A library"][index] ?? "",
    discloses:
      "To en.wikiquote.example: the names of the people whom the article quotes. No word of what they said.",
    state,
    ...(DETAIL[state] === undefined ? {} : { detail: DETAIL[state] }),
  }));

const DETAIL: Readonly<Partial<Record<ServiceView["state"], string>>> = {
  found: "It has the words of 1 of 3 quotations.",
  "not-found": "It has the words of 0 of 3 quotations.",
  unreachable: "Not answered for 3 quotations: The site could not be reached.",
  refused:
    "It has the words of 0 of 1 quotation. Not answered for 2 quotations: The site asks to wait 10 minutes.",
};

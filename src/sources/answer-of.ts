import type { PageAnswer } from "./source.ts";

/** What a set of pages says together. A page that was read counts for more than one that was not. */
export function answerOf(pages: readonly PageAnswer[]) {
  const references = pages.flatMap((page) => (page.kind === "read" ? [page.reference] : []));
  if (references.length > 0) return { kind: "found", references } as const;
  if (pages.some(({ kind }) => kind === "empty")) return { kind: "not-found" } as const;
  const unreachable = pages.find((page) => page.kind === "unreachable");
  if (unreachable !== undefined) return { kind: "unreachable", why: unreachable.why } as const;
  const refused = pages.find((page) => page.kind === "refused");
  return { kind: "refused", why: refused?.why ?? "The article links no page." } as const;
}

import type { Reference } from "./reference.ts";

/**
 * What one source said to one query. "Not found" is only said by a source that was reached and
 * understood: everything else is `unreachable` (it could not be read) or `refused` (it was not
 * allowed: by the reader, by the source, or by the guard against local addresses).
 */
export type Answer = {
  /** Id of the source. */
  readonly source: string;
  /** `queryKey` of the query. */
  readonly query: string;
} & (
  | { readonly kind: "found"; readonly references: readonly Reference[] }
  | { readonly kind: "not-found" }
  | { readonly kind: "unreachable"; readonly why: string }
  | { readonly kind: "refused"; readonly why: string }
);

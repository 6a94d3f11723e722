import { guardRules, hostsOf } from "./guard-rules.ts";

/** What the guard stands on. */
export interface GuardParts {
  /** The host part of our own origin. */
  readonly self: () => string;
  /** The match patterns of all hosts that the reader allowed. */
  readonly allowedPatterns: () => Promise<readonly string[]>;
  /** Puts rules in the place of those that stood; gives how many stand then. */
  readonly replaceRules: (rules: readonly object[]) => Promise<number>;
}

/**
 * Sets the guard rules before a request, anew when what the reader allows has changed. The returned
 * function gives whether they stand; calls follow one another.
 */
export function createGuard(parts: GuardParts): () => Promise<boolean> {
  let standing = "";
  const install = async (): Promise<boolean> => {
    const rules = guardRules(parts.self(), hostsOf(await parts.allowedPatterns()));
    const wanted = JSON.stringify(rules);
    if (wanted === standing) return true;
    standing = "";
    if ((await parts.replaceRules(rules)) !== rules.length) return false;
    standing = wanted;
    return true;
  };
  let last: Promise<boolean> = Promise.resolve(false);
  return () => (last = last.then(install, install));
}

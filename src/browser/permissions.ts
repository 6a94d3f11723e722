import { browser } from "./browser.ts";

/** Whether the reader has allowed all these origins (match patterns); none need no permission. */
export async function areAllowed(origins: readonly string[]): Promise<boolean> {
  return origins.length === 0 || browser.permissions.contains({ origins: [...origins] });
}

/** The match patterns of all hosts that the reader allowed. */
export async function allowedPatterns(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

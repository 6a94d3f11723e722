import { browser } from "./browser.ts";

/** Whether the reader has allowed all these origins (match patterns); none need no permission. */
export async function areAllowed(origins: readonly string[]): Promise<boolean> {
  return origins.length === 0 || browser.permissions.contains({ origins: [...origins] });
}

/** The match patterns of all hosts that the reader allowed. */
export async function allowedPatterns(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Listens to the reader allowing sites. Call it while the script first runs. */
export function listenToAllowed(onAllowed: () => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins !== undefined && origins.length > 0) onAllowed();
  });
}

import type { DeclarativeNetRequest } from "webextension-polyfill";
import { browser } from "./browser.ts";

/** Puts these rules in the place of all that stood before; gives how many stand. */
export async function replaceSessionRules(rules: readonly object[]): Promise<number> {
  const before = await browser.declarativeNetRequest.getSessionRules();
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: before.map(({ id }) => id),
    addRules: rules as DeclarativeNetRequest.Rule[], // guard-rules.ts writes them as data
  });
  return (await browser.declarativeNetRequest.getSessionRules()).length;
}

/** The host part of our own origin, as the browser names it as the initiator of our requests. */
export const ownHost = (): string => new URL(browser.runtime.getURL("")).host;

import type { NoArticle } from "../messages/job-view.ts";
import { asPageOutcome, type PageOutcome } from "../messages/page-outcome.ts";
import type { Tabs } from "./tabs.ts";
import { within } from "./within.ts";

/** Nobody waits longer for a popup to say something. Milliseconds. */
const LONGEST_READING = 9_000;

const TOO_LATE = { kind: "failed", why: "The page did not answer within 9 seconds." } as const;

const PDF = "application/pdf";

/** Pages on which no extension may run. */
const STORES = [
  "https://chromewebstore.google.com/",
  "https://chrome.google.com/webstore",
  "https://addons.mozilla.org/",
  "https://microsoftedge.microsoft.com/addons",
] as const;

/** Reads the article of a tab's page. Never rejects: what went wrong is an outcome. */
export async function readTab(tab: number, url: string, tabs: Tabs): Promise<PageOutcome> {
  const unreadable = unreadableKindOf(url);
  if (unreadable !== undefined) return { kind: "no-article", why: unreadable };
  let answer: unknown;
  try {
    answer = await within(LONGEST_READING, tabs.runPageScript(tab), TOO_LATE);
  } catch (error) {
    return { kind: "no-article", why: whyRefused(url, error) };
  }
  try {
    const outcome = asPageOutcome(answer);
    const isPdf = outcome.kind === "no-article" && (await tabs.mediaTypeOf(tab)) === PDF;
    return isPdf ? { kind: "no-article", why: "pdf" } : outcome;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: "failed", why: `The page could not be read: ${why}` };
  }
}

/** Why a page of this address can hold no article, as far as its address tells. */
export function unreadableKindOf(url: string): NoArticle | undefined {
  if (STORES.some((store) => url.startsWith(store))) return "store-page";
  if (url === "" || /^(?:https?|file):/.test(url)) return undefined;
  return "browser-page";
}

/** Browsers refuse scripts in their own pages and viewers, each in its own words. */
function whyRefused(url: string, error: unknown): NoArticle {
  if (URL.canParse(url) && new URL(url).pathname.toLowerCase().endsWith(".pdf")) return "pdf";
  const message = error instanceof Error ? error.message : String(error);
  if (/extensions gallery/.test(message)) return "store-page";
  return /\b(?:chrome|about|edge|chrome-extension):/.test(message) ? "browser-page" : "not-allowed";
}

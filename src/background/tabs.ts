import type { Envelope } from "../messages/channel.ts";

/** What the background does with a tab's page; handed in, so that it can be tested without a browser. */
export interface Tabs {
  /** The address of a tab's page; `undefined` where the browser does not tell. */
  readonly addressOf: (tab: number) => Promise<string | undefined>;
  /** Runs the page script in the tab's top frame; gives what it answers, unread. */
  readonly runPageScript: (tab: number) => Promise<unknown>;
  /** The media type of the page, unread. */
  readonly mediaTypeOf: (tab: number) => Promise<unknown>;
  /** Sends to the page script in the tab's top frame; rejects where there is none. */
  readonly send: (tab: number, envelope: Envelope) => Promise<unknown>;
}

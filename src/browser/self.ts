import type { Self } from "../messages/own-sender.ts";
import { browser } from "./browser.ts";

/** This extension, as it knows the sender of its own messages. */
export const self = (): Self => ({
  id: browser.runtime.id,
  address: browser.runtime.getURL(""),
});

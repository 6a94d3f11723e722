import { browser } from "../browser/browser.ts";
import { self } from "../browser/self.ts";
import { readReference } from "../extraction/read-reference.ts";
import { isOwnSender } from "../messages/own-sender.ts";
import { server } from "../messages/server.ts";
import { toOffscreen } from "../messages/to-offscreen.ts";
import { LINKED_PAGES } from "../sources/source.ts";

browser.runtime.onMessage.addListener(
  server(toOffscreen, (sender) => isOwnSender(sender, self()), {
    readPage: ({ html, url }) => {
      // A parsed document loads nothing and runs nothing.
      const document = new DOMParser().parseFromString(html, "text/html");
      return readReference(document, { url, source: LINKED_PAGES }) ?? null;
    },
  }),
);

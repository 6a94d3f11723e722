import type { Reference } from "../core/references/reference.ts";
import { caller } from "../messages/caller.ts";
import type { Envelope } from "../messages/channel.ts";
import { toOffscreen } from "../messages/to-offscreen.ts";
import type { ParsePage } from "./read-page.ts";
import { createSingleFlight } from "./single-flight.ts";

/** Where HTML is parsed in a browser whose background has no DOM: a hidden document beside it. */
export interface Offscreen {
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly send: (envelope: Envelope) => Promise<unknown>;
}

/** A `ParsePage` through the offscreen document, which stays open no longer than there is work. */
export function createOffscreenParser({ open, close, send }: Offscreen): ParsePage {
  const once = createSingleFlight();
  const offscreen = caller(toOffscreen, send);
  let underWay = 0;
  return async (html, url): Promise<Reference | undefined> => {
    underWay++;
    try {
      await once("open", open);
      return (await offscreen.readPage({ html, url })) ?? undefined;
    } finally {
      underWay--;
      if (underWay === 0) await once("close", close);
    }
  };
}

import type { Reference } from "../core/references/reference.ts";
import { caller } from "../messages/caller.ts";
import type { Envelope } from "../messages/channel.ts";
import { toOffscreen } from "../messages/to-offscreen.ts";
import type { ParsePage } from "./read-page.ts";

/** Where HTML is parsed in a browser whose background has no DOM: a hidden document beside it. */
export interface Offscreen {
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly send: (envelope: Envelope) => Promise<unknown>;
}

/** A `ParsePage` through the offscreen document, which stays open no longer than there is work. */
export function createOffscreenParser({ open, close, send }: Offscreen): ParsePage {
  const offscreen = caller(toOffscreen, send);
  let underWay = 0;
  let last: Promise<void> = Promise.resolve();
  // While it closes, the document still looks open: opening waits for it.
  const inTurn = (step: () => Promise<void>): Promise<void> => (last = last.then(step, step));
  const closeWhenIdle = () => (underWay === 0 ? close() : Promise.resolve());
  return async (html, url): Promise<Reference | undefined> => {
    underWay++;
    try {
      await inTurn(open);
      return (await offscreen.readPage({ html, url })) ?? undefined;
    } finally {
      underWay--;
      inTurn(closeWhenIdle).catch(() => undefined); // left open, it does no harm
    }
  };
}

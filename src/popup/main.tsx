import { render } from "preact";
import { browser } from "../browser/browser.ts";
import { areAllowed } from "../browser/permissions.ts";
import { caller } from "../messages/caller.ts";
import { fromPopup } from "../messages/from-popup.ts";
import { Popup } from "./popup.tsx";
import type { Surroundings } from "./surroundings.ts";

const surroundings: Surroundings = {
  worker: caller(fromPopup, (envelope) => browser.runtime.sendMessage(envelope)),
  findTab: async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  },
  hasAccess: areAllowed,
  requestAccess: (origins) => browser.permissions.request({ origins: [...origins] }),
  copy: (text) => navigator.clipboard.writeText(text),
};

const place = document.querySelector("#popup");
if (place !== null) render(<Popup surroundings={surroundings} />, place);

import { render } from "preact";
import { popupBrowser } from "../browser/popup-browser.ts";
import { caller } from "../messages/caller.ts";
import { fromPopup } from "../messages/from-popup.ts";
import { localDay } from "../ui/day.ts";
import { download } from "./download.ts";
import { Popup } from "./popup.tsx";
import type { Surroundings } from "./surroundings.ts";

const { send, findTab, language, hasAccess, requestAccess, openOptions } = popupBrowser;

/** The popup closes when the reader goes to another tab: its tab is one for its whole life. */
const tab = findTab();

const surroundings: Surroundings = {
  worker: caller(fromPopup, send),
  findTab: () => tab,
  hasAccess,
  requestAccess,
  openOptions,
  reader: { locale: language(), today: localDay(new Date()) },
  copy: (text) => navigator.clipboard.writeText(text),
  save: async (wanted, format) => {
    const { reportFile } = await import("./report-file.ts");
    const file = await reportFile(wanted, format);
    download(file);
    return file.name;
  },
};

const place = document.querySelector("#popup");
if (place !== null) render(<Popup surroundings={surroundings} />, place);

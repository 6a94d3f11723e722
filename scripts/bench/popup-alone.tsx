import { render } from "preact";
import { caller } from "../../src/messages/caller.ts";
import { fromPopup } from "../../src/messages/from-popup.ts";
import type { JobView } from "../../src/messages/job-view.ts";
import { Popup } from "../../src/popup/popup.tsx";

/** The one view that is shown; the bundler puts it here. */
declare const VIEW: JobView;

const place = document.querySelector("#popup");
if (place !== null) {
  render(
    <Popup
      surroundings={{
        worker: caller(fromPopup, async () => ({ kind: "answered", reply: VIEW })),
        findTab: async () => 7,
        hasAccess: async () => false,
        requestAccess: async () => false,
        openOptions: async () => undefined,
        reader: { locale: "en", today: "2022-02-01" },
        copy: async () => undefined,
        save: async () => "",
      }}
    />,
    place,
  );
}

import { render } from "preact";
import type { SettingsView } from "../../src/messages/from-options.ts";
import { Options } from "../../src/options/options.tsx";
import { sources } from "../../src/sources/sources.ts";
import { isService } from "../../src/sources/source.ts";

declare global {
  interface Window {
    /** Every call that the options page made, in order: of the worker and of the browser. */
    calls: [name: string, argument: unknown][];
  }
}

// The options page on a plain page, with a made-up worker: ?granted=no&failing=yes&protected=yes&kept=N
const wanted = new URLSearchParams(location.search);
window.calls = [];

let view: SettingsView = {
  sources: sources.map((source) => ({
    id: source.id,
    title: source.title,
    offers: source.offers,
    discloses: source.discloses,
    hosts: isService(source) ? source.hosts : [],
    isOn: source.isOnAtFirst,
  })),
  isProtected: wanted.get("protected") === "yes",
  kept: Number(wanted.get("kept") ?? 12),
};

async function answer(name: string, argument: unknown, change: Partial<SettingsView> = {}) {
  window.calls.push([name, argument]);
  if (wanted.get("failing") === "yes") throw new Error("No answer came back.");
  return (view = { ...view, ...change });
}

const worker = {
  settings: () => answer("settings", undefined),
  setSource: (argument: { id: string; isOn: boolean }) =>
    answer("setSource", argument, {
      sources: view.sources.map((source) =>
        source.id === argument.id ? { ...source, isOn: argument.isOn } : source,
      ),
    }),
  setProtected: (argument: { isProtected: boolean }) => answer("setProtected", argument, argument),
  forgetReplies: () => answer("forgetReplies", undefined, { kept: 0 }),
};

const place = document.querySelector("#options");
if (place !== null) {
  render(
    <Options
      surroundings={{
        worker,
        requestAccess: async (hosts) => {
          window.calls.push(["requestAccess", hosts]);
          return wanted.get("granted") !== "no";
        },
        dropAccess: async (hosts) => void window.calls.push(["dropAccess", hosts]),
      }}
    />,
    place,
  );
}

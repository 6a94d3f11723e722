import { browser } from "./browser.ts";

const NAME = "go-on";

/** The shortest that Chromium grants. Minutes. */
const PERIOD = 0.5;

/** The one alarm that wakes a worker that died at its work. */
export const alarms = {
  set: async (): Promise<void> => {
    await browser.alarms.create(NAME, { periodInMinutes: PERIOD });
  },
  clear: async (): Promise<void> => {
    await browser.alarms.clear(NAME);
  },
  listen: (onAlarm: () => void): void => browser.alarms.onAlarm.addListener(onAlarm),
};

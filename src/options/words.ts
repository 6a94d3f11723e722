/** Every text of the options page, so that all can be translated in one place. */
export const WORDS = {
  product: "Palimpsest",
  title: "What may be asked",
  lead: "Palimpsest reads and checks an article inside your browser. To compare it with what others have, it must ask them. Nobody is asked but those that are switched on here, only when you check an article, and each only once you and your browser have allowed it.",
  on: "On",
  off: "Off",
  /** Of a switch that is on, while nothing is asked. */
  paused: "Paused",

  protectedTitle: "Protected mode",
  protectedMeans:
    "For when you or your sources could be at risk. Nothing leaves your browser, whatever is switched on below; articles are still checked inside it. Your switches come back as they were.",

  sources: "Sources",
  learns: "What leaves your browser",
  sees: "Every site that is asked also sees your network address and what your browser says of itself, as with any visit. Palimpsest cannot hide them: use your newsroom’s proxy or network where that matters.",

  kept: "Kept replies",
  keptCount: (many: number) => {
    if (many === 0) return "No reply is kept.";
    return many === 1 ? "One reply is kept." : `${many} replies are kept.`;
  },
  keptMeans:
    "What a source has answered is kept so that it need not be asked twice for the same: pages for ten minutes, the others for six hours, and none after you close the browser.",
  forget: "Forget them",
  forgotten: "Forgotten.",

  refused: (title: string) =>
    `Your browser was not allowed to reach ${title}, so it stays switched off.`,
  failed: "Palimpsest does not answer. Load this page again.",
  saved: (title: string, isOn: boolean) => `${title}: ${isOn ? "on" : "off"}.`,
} as const;

import type { Convention } from "../convention.ts";

const ROMANCE = { pt: 1, es: 1, fr: 0.7, it: 0.7 };

/** What makes an invasion (or the like) a thing that may or may not come. */
const CONDITION =
  "if would could should case warn/s/ed/ing respond/s response threat/s threaten/s/ed deter prevent";

/** Where "final" and "eventual" are plain English: history, games, stories. */
const TIMELINE =
  "years decades history century nazi hitler allied roman empire 1943 1944 1945 game season episode film novel scene led until before";

/** Everyday words of Portuguese, Spanish, French and Italian that English spells alike. */
export const romanceGeneral: readonly Convention[] = [
  {
    id: "F-GEN-001",
    kind: "false-friend",
    languages: { "pt-BR": 1.5, ...ROMANCE },
    original: "eventual",
    forms: ["final invasion|impeachment|candidacy|resignation|escalation"],
    near: CONDITION,
    notNear: TIMELINE,
    meaning: "possible …",
    grade: "H",
    harm: 5,
    seen: "E",
  },
  {
    id: "F-GEN-001b",
    kind: "false-friend",
    languages: ROMANCE,
    original: "eventual",
    forms: ["an eventual invasion|attack|escalation|impeachment|candidacy|resignation"],
    near: "if case warn/s/ed respond/s",
    notNear: TIMELINE,
    meaning: "possible …",
    grade: "M",
    harm: 4,
    seen: "C",
  },
];

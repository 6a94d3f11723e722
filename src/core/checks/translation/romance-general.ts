import type { Convention } from "../convention.ts";
import { BRAZIL, FRENCH, IBERIA, ITALIAN, ROMANCE } from "./source-languages.ts";

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
    languages: { "pt-BR": 2, es: 1, "pt-PT": 1, fr: 0.7, it: 0.7 },
    original: "eventual",
    forms: ["final invasion|impeachment|candidacy|resignation|escalation"],
    near: CONDITION,
    notNear: TIMELINE,
    meaning: "possible …",
    weight: { grade: "H", harm: 5, seen: "E" },
  },
  {
    id: "F-GEN-001b",
    kind: "false-friend",
    languages: ROMANCE,
    original: "eventual",
    forms: [
      "an eventual invasion|attack|escalation|impeachment|candidacy|resignation",
      "against the|an|any eventual decree|invasion|veto|ban|impeachment|coup|lockdown|sanctions",
    ],
    near: "if case warn/s/ed respond/s react/s will would",
    notNear: TIMELINE,
    meaning: "possible …",
    weight: { grade: "M", harm: 4, seen: "C" },
  },
  {
    id: "F-GEN-003",
    kind: "false-friend",
    languages: { "pt-BR": 1, es: 1, "pt-PT": 0.7, fr: 0.7, it: 0.7, de: 0.7, nl: 0.5 },
    original: "atual, actual, attuale, actuel, aktuell",
    forms: [
      "the|its|their actual champion/s|coach|mayor|governor|captain|minister|manager|leader|directors|trainer",
      "the actual prime minister",
      "the actual president of|^",
    ],
    notNear:
      "not than film movie show actor played plays instead rather fake like unlike real fictional tv series book role portray/s/ed portrayal but voters vote character",
    meaning: "current …",
    weight: { grade: "H", harm: 3, seen: "C" },
  },
  {
    id: "F-GEN-005",
    kind: "false-friend",
    languages: ROMANCE,
    original: "pretender",
    forms: [
      "~pretends|pretend to ~launch|resign|invest|expand|implement|inaugurate|present|sign|increase|reduce",
      "~pretends|pretend to run for",
    ],
    near: "million billion year month project company government election/s president minister",
    notNear: "fake game kids children actor/s scam fraud undercover not don't to only while but",
    meaning: "intend to …",
    weight: { grade: "M", harm: 5, seen: "C" },
  },
  {
    id: "F-GEN-006",
    kind: "false-friend",
    languages: ROMANCE,
    original: "assistir, asistir, assister",
    forms: [
      "assist/s/ed|assisting to the|a ~match|game|ceremony|mass|premiere|meeting|concert|event|funeral|opening|session|show",
    ],
    meaning: "attend, watch",
    suggestion: "attended the …",
    weight: { grade: "H", harm: 3, seen: "C" },
  },
  {
    id: "F-GEN-007",
    kind: "false-friend",
    languages: IBERIA,
    original: "realizar",
    forms: [
      "~realize/s/d|realizing a|an|several|two|three|new ~survey|operation|meeting|study|tour|raid|tests|event|campaign|visit",
    ],
    traps: [
      "realize/s/d|realizing a|an|several|two|three|new * was|were|is|had|would|could|might|can|will|may|has",
    ],
    meaning: "carry out, hold",
    weight: { grade: "H", harm: 2, seen: "K" },
  },
  {
    id: "F-GEN-046",
    kind: "false-friend",
    languages: BRAZIL,
    original: "culto",
    forms: [
      "attend/s/ed|attending|celebrate/s/d|watched a|an|the|evangelical evangelical? ~cult/s",
      "during|in|at a|an|the evangelical? ~cult/s",
      "~cults and masses",
      "masses and cults",
    ],
    traps: [
      "cult church|churches|meeting|meetings|group|compound|film|classic|leader/s|member/s|following|status|hero|figure|movie|favorite|show",
      "cult of",
      "in a|the cult",
    ],
    near: "pastor/s bishop/s evangelical priests faithful churches",
    notNear: "abuse abused brainwashed grew childhood polygamist escaped",
    meaning: "church service",
    weight: { grade: "H", harm: 5, seen: "E" },
  },
  {
    id: "F-GEN-083",
    kind: "false-friend",
    languages: FRENCH,
    original: "important",
    forms: [
      "important ~material? damage",
      "important ~police presence|deployment",
      "an important fire broke|destroyed|ravaged",
    ],
    meaning: "considerable …",
    weight: { grade: "M", harm: 2, seen: "K" },
  },
  {
    id: "F-GEN-086",
    kind: "literal-phrase",
    languages: ITALIAN,
    original: "definirlo … è poco",
    forms: ["calling|defining * *? *? is little", "calling|defining * *? *? would be little"],
    traps: ["is little use|more|help|wonder|point|reason|doubt|chance|comfort"],
    meaning: "that is an understatement",
    weight: { grade: "H", harm: 3, seen: "E" },
  },
  {
    id: "F-GEN-087",
    kind: "false-friend",
    languages: ROMANCE,
    original: "polémica, polémique",
    forms: ["the ~polemic over|around|surrounding|generated|arose|continues|began|about"],
    notNear: "book essay wrote author",
    meaning: "row",
    weight: { grade: "M", harm: 1, seen: "K" },
  },
];

import type { Report } from "../../src/core/verify/report.ts";
import type {
  JobView,
  NoArticle,
  ServiceView,
  SourcePage,
  SourcesView,
} from "../../src/messages/job-view.ts";
import { services } from "./made-up-services.ts";
import { DATES, date, manyDates, unresolved } from "./made-up-dates.ts";
import {
  ALTERED,
  FINAL_INVASION,
  flag,
  quotation,
  quotations,
  RUN_ON,
  SEE_ALSO,
  SUNDAY,
} from "./made-up-findings.ts";

/** Made-up views, one for every state of the popup, by name. All text here is our own. */
export const VIEWS: Readonly<Record<string, () => JobView>> = {
  reading: () => ({ kind: "reading", url: ADDRESS }),
  none: () => ({ kind: "none" }),
  failed: () => ({ kind: "failed", why: "The page went away while it was read." }),
  ...noArticles(),
  consent: () => checked({ report: report(), sources: CONSENT }),
  "consent-many": () => checked({ report: report(), sources: manyHosts() }),
  "consent-services": () => checked({ report: report(), sources: CONSENT, services: services() }),
  "services-asking": () =>
    checked({
      report: report(),
      sources: { kind: "asking", pages: [] },
      services: services("asking", "asking"),
    }),
  "services-done": () =>
    checked({
      report: compared(),
      sources: { kind: "done", pages: pages("read") },
      services: services("found", "unreachable", "not-found", "refused"),
    }),
  "switched-off": () =>
    checked({ report: clean(), sources: { kind: "nothing-to-ask", isSwitchedOff: true } }),
  asking: () => checked({ report: report(), sources: { kind: "asking", pages: pages("reading") } }),
  done: () => checked({ report: compared(), sources: { kind: "done", pages: pages("read") } }),
  cancelled: () =>
    checked({ report: report(), sources: { kind: "cancelled", pages: pages("waiting") } }),
  clean: () => checked({ report: clean(), sources: { kind: "nothing-to-ask" } }),
  "nothing-ran": () => checked({ report: nothingRan(), sources: { kind: "nothing-to-ask" } }),
  "all-aside": () => ({
    ...checked({ report: report() }),
    dismissals: { flags: report().flags.map(({ id }) => id), checks: [], sites: [] },
  }),
  "site-aside": () => ({
    ...checked({ report: report() }),
    dismissals: { flags: [], checks: [], sites: ["www.thedailywire.example"] },
  }),
  many: () => checked({ report: manyFlags(30) }),
  "many-dates": () => checked({ report: report({ dates: manyDates(150) }) }),
  "long-title": () => checked({ report: longTitle() }),
  arabic: () => checked({ report: arabic() }),
  hostile: () => checked({ report: hostile() }),
};

type Checked = Extract<JobView, { kind: "checked" }>;

const ADDRESS = "https://www.thedailywire.example/2022/01/03/leaders-speak-on-the-phone";

const CONSENT: SourcesView = {
  kind: "needs-consent",
  origins: [
    "https://www.whitehouse.example/*",
    "https://twitter.example/*",
    "https://en.kremlin.example/*",
  ],
  hosts: ["whitehouse.example", "twitter.example", "en.kremlin.example"],
};

const manyHosts = (): SourcesView => {
  const hosts = Array.from({ length: 14 }, (_, index) => `press-office-${index + 1}.example`);
  return { kind: "needs-consent", hosts, origins: hosts.map((host) => `https://${host}/*`) };
};

function noArticles(): Record<string, () => JobView> {
  const kinds: NoArticle[] = [
    "no-article",
    "too-complex",
    "pdf",
    "browser-page",
    "store-page",
    "not-allowed",
  ];
  return Object.fromEntries(
    kinds.map((why) => [why, () => ({ kind: "no-article", why }) as const]),
  );
}

const checked = (parts: {
  report: Report;
  sources?: SourcesView;
  services?: readonly ServiceView[];
}): Checked => ({
  kind: "checked",
  report: parts.report,
  sources: parts.sources ?? CONSENT,
  services: parts.services ?? [],
  dismissals: { flags: [], checks: [], sites: [] },
  areMarksShown: true,
});

const pages = (second: SourcePage["state"]): readonly SourcePage[] => [
  {
    url: "https://www.whitehouse.example/statements/2022/01/02/readout-of-the-call",
    state: "read",
  },
  { url: "https://twitter.example/president/status/1477753461402882", state: second },
  {
    url: "https://en.kremlin.example/events/president/news/67487",
    state: second === "read" ? "unreachable" : "waiting",
    ...(second === "read" ? { why: "The site did not answer within 15 seconds." } : {}),
  },
];

const CHECKS: Report["checks"] = [
  { id: "date/day-in-parentheses", outcome: "flagged", why: null },
  { id: "scraping/run-on-words", outcome: "flagged", why: null },
  { id: "scraping/inserted-line", outcome: "flagged", why: null },
  { id: "scraping/stock-bio", outcome: "clear", why: null },
  { id: "translation/stray-interjection", outcome: "clear", why: null },
  { id: "translation/false-friend", outcome: "flagged", why: null },
  { id: "quote/altered", outcome: "not-run", why: "No source was asked yet." },
  { id: "quote/not-in-source", outcome: "not-run", why: "No source was asked yet." },
];

function report(changes: Partial<Report> = {}): Report {
  return {
    schema: 1,
    input: ADDRESS,
    article: {
      url: ADDRESS,
      title: "Biden: US ‘respond decisively’ to Russia’s final invasion of Ukraine",
      byline: null,
      siteName: "The Daily Wire Online",
      language: "en",
      published: { date: "2022-01-03", from: "meta article:published_time" },
      publicationDates: [],
      probablyPublished: null,
      text: "",
      parts: [],
      words: 412,
    },
    flags: [FINAL_INVASION, SUNDAY, RUN_ON, SEE_ALSO],
    quotations: quotations("no-source"),
    dates: DATES,
    claims: [],
    references: [],
    sources: [],
    checks: CHECKS,
    translatedFrom: [],
    production: null,
    timings: { extract: 20, checks: 2, sources: 0, compare: 0 },
    ...changes,
  };
}

const compared = (): Report =>
  report({
    flags: [FINAL_INVASION, ALTERED, SUNDAY, RUN_ON, SEE_ALSO],
    quotations: quotations(),
    checks: CHECKS.map((check) =>
      check.outcome === "not-run" ? { ...check, outcome: "flagged", why: null } : check,
    ),
    translatedFrom: [
      {
        language: "pt-BR",
        confidence: 0.93,
        flags: [FINAL_INVASION, SUNDAY, RUN_ON].map(({ id }) => id),
      },
    ],
    production: "piece-by-piece",
    references: [
      {
        url: "https://www.whitehouse.example/statements/2022/01/02/readout-of-the-call",
        title: "Statement on the President’s call",
        source: "linked-pages",
        published: "2022-01-02",
        fetched: "2022-01-04T10:00:00Z",
        sha256: null,
      },
    ],
  });

const clean = (): Report =>
  report({
    flags: [],
    quotations: [],
    dates: [],
    checks: CHECKS.map((check) => ({ ...check, outcome: "clear", why: null })),
  });

const nothingRan = (): Report =>
  report({
    flags: [],
    checks: CHECKS.map((check) => ({
      ...check,
      outcome: "not-run",
      why: "The check failed: too much text.",
    })),
  });

/** A report with so many flags, of all severities, each with other words. */
export function manyFlags(many: number): Report {
  const kinds = [FINAL_INVASION, SUNDAY, RUN_ON];
  const flags = Array.from({ length: many }, (_, index) => {
    const kind = kinds[Math.floor((index * kinds.length) / many)] ?? RUN_ON;
    return { ...kind, id: `many-${index}`, message: `${kind.message} (${index + 1})` };
  });
  return report({ flags });
}

const longTitle = (): Report =>
  report({
    article: {
      ...report().article,
      title:
        "Live: Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle reopens after months of negotiations as ministers, mayors and a great many other people who were asked for their opinion disagree about nearly everything",
      siteName: "The Long and Winding Gazette of the Greater Metropolitan Area and Surroundings",
      published: null,
      probablyPublished: {
        start: "2021-12-30",
        end: "2022-01-08",
        why: "When it was published, “Thursday (30)” had passed and “January 9-10” lay ahead.",
        otherYears: [2028, 2011, 2005],
      },
    },
  });

const ARABIC_TITLE = "الرئيس: «سنرد بحزم» على أي غزو محتمل لأوكرانيا";

const arabic = (): Report =>
  report({
    article: {
      ...report().article,
      title: ARABIC_TITLE,
      siteName: "الجريدة اليومية",
      language: "ar",
    },
    flags: [
      flag({
        check: "translation/false-friend",
        severity: "caution",
        words: ["الرئيس: «سنرد بحزم» على ", "الغزو النهائي", " لأوكرانيا"],
        start: 5,
        message: "“النهائي” may stand for a word that means “possible”.",
        explanation: "The words “الغزو النهائي” were found beside a source that says otherwise.",
      }),
    ],
    quotations: [
      quotation("سنرد بحزم إذا تعرضت أوكرانيا لغزو جديد", {
        start: 3,
        speaker: "المتحدثة باسم البيت الأبيض",
        status: "unchecked",
      }),
    ],
    dates: [date("يوم الأحد (2)", [["2022-01-02", 1]], { start: 60 })],
  });

const hostile = (): Report =>
  report({
    article: {
      ...report().article,
      title: "<img src=x onerror=alert(1)> Minister “\u202eelbaiver\u202c” on vi\u200bcto\u200bry",
      siteName: "</bdi><script>alert(2)</script>",
    },
    flags: [
      flag({
        check: "quote/altered",
        severity: "serious",
        words: [
          "he said that ",
          "the vote was \u2067not\u2069 z\u200ber\u200bo\ufeff",
          " and left",
        ],
        start: 9,
        message: "These words hold characters that are not seen: \u202eesrever\u202c.",
        explanation:
          "Zal\u0335\u0321\u0322\u0327\u0328g\u0336\u030d\u030e\u0304o text and 👩‍👧 and می‌خواهم stay as they are.",
        more: { evidence: [{ reference: 0, exact: "the vote was zero", start: 0, end: 17 }] },
      }),
    ],
    dates: [
      unresolved("<b>2</b> \u202e1202 yraunaJ\u202c", "There is no \u202eyad hcus\u202c.", {
        start: 700,
      }),
    ],
    references: [
      {
        url: "javascript:alert(3)",
        title: "A page that is\u202e not safe",
        source: "linked-pages",
        published: null,
        fetched: null,
        sha256: null,
      },
    ],
  });

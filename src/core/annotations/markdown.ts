import type { Severity } from "../checks/finding.ts";
import type { Flag, ReportEvidence } from "../flags/flag.ts";
import type { Report, ReportDate, ReportMatch, ReportQuotation } from "../verify/report.ts";
import { PROGRAM, type Making } from "./making.ts";
import { markdownLink, markdownText } from "./markdown-text.ts";
import { addressOf } from "./wording/address-of.ts";
import { checkName } from "./wording/check-name.ts";
import { dayWords, daysWords } from "./wording/day-words.ts";
import { languageNames } from "./wording/language-names.ts";
import { matchOf } from "./wording/match-of.ts";
import { ANSWER, REPORT_WORDS } from "./wording/report-words.ts";
import { QUOTATION, SEVERITY } from "./wording/words.ts";

/** A report as Markdown, to go on working on in a note or a ticket. All text in it shows as it is. */
export const markdownOf = (report: Report, making: Making): string =>
  [
    `# ${markdownText(report.article.title)}`,
    list(aboutLines(report)),
    ...chapter(`Flags: ${report.flags.length}`, flagsOf(report)),
    ...chapter(`Quotations: ${report.quotations.length}`, [
      list(report.quotations.flatMap((quotation) => quotationLines(quotation, report))),
    ]),
    ...chapter(`Dates: ${report.dates.length}`, [list(report.dates.map(dateLine))]),
    ...chapter("Sources", [list(sourceLines(report))]),
    ...chapter("Checks that did not run", [list(notRunLines(report))]),
    ...footOf(making),
  ]
    .filter((block) => block !== "")
    .join("\n\n")
    .concat("\n");

/** A heading and what stands below it; nothing where nothing does. */
function chapter(title: string, blocks: readonly string[]): readonly string[] {
  const written = blocks.filter((block) => block !== "");
  return written.length === 0 ? [] : [`## ${markdownText(title)}`, ...written];
}

/** Items of a list; those that begin with two spaces belong to the one before. */
const list = (items: readonly string[]): string =>
  items.map((item) => item.replace(/^(?<indent> *)/, "$<indent>- ")).join("\n");

function aboutLines(report: Report): readonly string[] {
  const { published, probablyPublished, byline, siteName } = report.article;
  const [origin] = report.translatedFrom;
  return [
    markdownLink(addressOf(report)),
    ...[siteName, byline].flatMap((name) => (name === null ? [] : [markdownText(name)])),
    markdownText(
      published === null
        ? REPORT_WORDS.unpublished
        : REPORT_WORDS.published(dayWords(published.date), published.from),
    ),
    ...(probablyPublished === null
      ? []
      : [
          markdownText(
            REPORT_WORDS.probablyPublished(
              daysWords(probablyPublished.start, probablyPublished.end),
            ),
          ),
        ]),
    ...(origin === undefined
      ? []
      : [
          markdownText(
            REPORT_WORDS.looksTranslated(languageNames([origin.language]), origin.flags.length),
          ),
        ]),
  ];
}

const HEADINGS: readonly Severity[] = ["serious", "caution", "info"];

const flagsOf = (report: Report): readonly string[] =>
  HEADINGS.flatMap((severity) => {
    const flags = report.flags.filter((flag) => flag.severity === severity);
    if (flags.length === 0) return [];
    const items = flags.flatMap((flag) => flagLines(flag, report));
    return [`### ${markdownText(SEVERITY[severity])}: ${flags.length}`, list(items)];
  });

function flagLines(flag: Flag, report: Report): readonly string[] {
  const match = matchOf(flag, report);
  const evidence = match === undefined ? flag.evidence : [match];
  return [
    `“${markdownText(flag.target.exact)}”: ${markdownText(flag.message)}`,
    `  ${markdownText(flag.explanation)}`,
    ...(flag.suggestion === null || match !== undefined // which shows the same words
      ? []
      : [`  ${REPORT_WORDS.meant}: ${markdownText(flag.suggestion)}`]),
    ...evidence.map((one) => `  ${evidenceLine(one, report)}`),
    `  ${markdownText(REPORT_WORDS.foundBy(checkName(flag.check), Math.round(flag.confidence * 100)))}`,
  ];
}

function quotationLines(
  { target, status, speaker, match, reasons = [] }: ReportQuotation,
  report: Report,
): readonly string[] {
  const said = markdownText(speaker ?? REPORT_WORDS.unknownSpeaker);
  return [
    `“${markdownText(target.exact)}” (${said}): ${markdownText(QUOTATION[status])}`,
    ...reasons.map((reason) => `  ${markdownText(reason)}`),
    ...(match === null ? [] : [`  ${evidenceLine(match, report)}`]),
  ];
}

function evidenceLine(evidence: ReportEvidence | ReportMatch, { references }: Report): string {
  const { title, url } = references[evidence.reference] ?? { title: "", url: null };
  const origin = [markdownText(title), url === null ? "" : markdownLink(url)].filter(Boolean);
  const words = `${REPORT_WORDS.inSource}: “${markdownText(evidence.exact)}”`;
  return origin.length === 0 ? words : `${words} (${origin.join(", ")})`;
}

function dateLine({ target, resolution: { readings, why } }: ReportDate): string {
  const days = readings.map(({ start, end }) => daysWords(start, end));
  const means = why ?? days.join(` ${REPORT_WORDS.or} `);
  return `“${markdownText(target.exact)}”: ${markdownText(means)}`;
}

const sourceLines = ({ sources, references }: Report): readonly string[] => [
  ...sources.map(
    ({ id, answer, detail }) =>
      `${markdownText(checkName(id))}: ${markdownText(`${ANSWER[answer]}. ${detail}`)}`,
  ),
  ...references.map(({ title, url, fetched, sha256 }) =>
    [
      markdownText(title),
      url === null ? "" : markdownLink(url),
      fetched === null ? "" : `read ${markdownText(fetched)}`,
      sha256 === null ? "" : `SHA-256 ${markdownText(sha256)}`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  ),
];

const notRunLines = ({ checks }: Report): readonly string[] =>
  checks
    .filter(({ outcome }) => outcome === "not-run")
    .map(({ id, why }) => markdownText(`${checkName(id)}: ${why ?? REPORT_WORDS.noReason}`));

const footOf = ({ at, textSha256, aside }: Making): readonly string[] => [
  "---",
  markdownText(REPORT_WORDS.noScore),
  aside === 0 ? "" : markdownText(REPORT_WORDS.aside(aside)),
  markdownText(
    `Made by ${PROGRAM.name} ${PROGRAM.version}, ${at}. SHA-256 of the text that was read: ${textSha256}.`,
  ),
];

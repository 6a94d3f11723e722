import type { Target } from "../../flags/flag.ts";
import type { Report } from "../../verify/report.ts";
import { isLinkable } from "../address.ts";
import { PROGRAM, type Making } from "../making.ts";
import { addressOf } from "../wording/address-of.ts";
import type {
  Agent,
  Annotation,
  AnnotationCollection,
  Source,
  SpecificResource,
} from "./annotation.ts";
import { flagBodies, quotationBodies } from "./bodies.ts";
import { codePointsOf, type ToCodePoints } from "./code-points.ts";
import { iriOf } from "./iri.ts";

const CREATOR: Agent = {
  id: iriOf(PROGRAM.name),
  type: "Software",
  name: `${PROGRAM.name} ${PROGRAM.version}`,
};

/**
 * A report as W3C Web Annotations: one for each flag and each quotation, after one that holds the
 * text that was read, in which positions count. On the page itself they are a hint: the words decide.
 */
export function webAnnotations(report: Report, { at }: Making): AnnotationCollection {
  const source = sourceOf(report);
  const name = (part: string): string => iriOf(`${nameOf(source)}\n${at}\n${part}`);
  const signed = ({ name: part, ...content }: Unsigned): Annotation => ({
    id: name(part),
    type: "Annotation",
    created: at,
    creator: CREATOR,
    ...content,
  });
  const items = [textOf(report, source), ...passagesOf(report, source)].map(signed);
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: name("collection"),
    type: "AnnotationCollection",
    label: report.article.title,
    created: at,
    creator: CREATOR,
    total: items.length,
    first: {
      id: name("page"),
      type: "AnnotationPage",
      partOf: name("collection"),
      startIndex: 0,
      items,
    },
    last: name("page"),
  };
}

/** An annotation without what all have, and what tells it from the others. */
type Unsigned = Pick<Annotation, "motivation" | "body" | "target"> & { readonly name: string };

const textOf = ({ article: { text, language } }: Report, source: Source): Unsigned => ({
  name: "text",
  motivation: "describing",
  body: [
    {
      type: "TextualBody",
      value: text,
      format: "text/plain",
      ...(language === null ? {} : { language }),
      purpose: "describing",
    },
  ],
  target: source,
});

function passagesOf(report: Report, source: Source): readonly Unsigned[] {
  const toCodePoints = codePointsOf(report.article.text);
  const placeOf = (target: Target): SpecificResource => placeIn(source, target, toCodePoints);
  return [
    ...report.flags.map((flag) => ({
      name: `flag ${flag.id}`,
      motivation: "classifying" as const,
      body: flagBodies(flag, report),
      target: placeOf(flag.target),
    })),
    ...report.quotations.map((quotation) => ({
      name: `quotation ${quotation.target.start}-${quotation.target.end}`,
      motivation: "assessing" as const,
      body: quotationBodies(quotation, report),
      target: placeOf(quotation.target),
    })),
  ];
}

const placeIn = (
  source: Source,
  { exact, prefix, suffix, start, end }: Target,
  toCodePoints: ToCodePoints,
): SpecificResource => ({
  type: "SpecificResource",
  source,
  selector: [
    { type: "TextQuoteSelector", exact, prefix, suffix },
    { type: "TextPositionSelector", start: toCodePoints(start), end: toCodePoints(end) },
  ],
});

function sourceOf(report: Report): Source {
  const { url, text, language } = report.article;
  if (isLinkable(url)) return url;
  return {
    id: iriOf(`${addressOf(report)}\n${text}`),
    type: "Text",
    format: "text/plain",
    ...(language === null ? {} : { language }),
  };
}

const nameOf = (source: Source): string => (typeof source === "string" ? source : source.id);

import { readFileSync } from "node:fs";
import fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../../src/core/annotations/web-annotation/annotation.ts";
import { webAnnotations } from "../../../../src/core/annotations/web-annotation/web-annotations.ts";
import type { Report } from "../../../../src/core/verify/report.ts";
import { anyReport } from "../any-report.ts";
import { HOSTILE } from "../hostile-texts.ts";
import { MAKING, REPORT, reportFullOf } from "../made-up-reports.ts";

/**
 * The context that http://www.w3.org/ns/anno.jsonld serves, term by term after the vocabulary's
 * appendix (W3C Recommendation of 23 February 2017, https://www.w3.org/TR/annotation-vocab/).
 */
const CONTEXT: unknown = JSON.parse(
  readFileSync(`${import.meta.dirname}/anno-context.json`, "utf8"),
);

const ADDRESS = "http://www.w3.org/ns/anno.jsonld";

/** `safe` makes it throw at whatever it would else drop. */
const OPTIONS = {
  safe: true,
  documentLoader: (url: string) =>
    url === ADDRESS
      ? Promise.resolve({ contextUrl: null, documentUrl: url, document: CONTEXT })
      : Promise.reject(new Error(`Nothing is loaded, and ${url} was asked for.`)),
};

const exported = (report: Report) =>
  JSON.parse(JSON.stringify(webAnnotations(report, MAKING))) as ReturnType<typeof webAnnotations>;

const itemsOf = (report: Report): readonly Annotation[] => exported(report).first.items;

const IRI =
  /^(?:urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}|https?:\/\/\S+)$/i;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const MOTIVATIONS =
  "assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging".split(
    " ",
  );

const isIri = (value: unknown): boolean => typeof value === "string" && IRI.test(value);

/** What the model demands (sections 3.1 to 3.3, 4.2, 5.1, 5.2) and an export does not hold to. */
function faultsOf(report: Report): readonly string[] {
  const { first, ...collection } = exported(report);
  const ids = [collection.id, first.id, ...first.items.map(({ id }) => id)];
  const demands: readonly (readonly [string, boolean])[] = [
    ["the context comes first", collection["@context"] === ADDRESS],
    ["a collection", collection.type === "AnnotationCollection"],
    ["a page", first.type === "AnnotationPage"],
    ["each has an IRI", ids.every(isIri)],
    ["each has one of its own", new Set(ids).size === ids.length],
    ["the page is part of the collection", first.partOf === collection.id],
    ["it is the last as well", collection.last === first.id],
    ["the total is that of the items", collection.total === first.items.length],
    ["there is an item", first.items.length > 0],
  ];
  return [
    ...demands.filter(([, isMet]) => !isMet).map(([demand]) => demand),
    ...first.items.flatMap(faultsOfItem),
  ];
}

function faultsOfItem({ type, motivation, created, creator, body, target }: Annotation) {
  const demands: readonly (readonly [string, boolean])[] = [
    ["an annotation", type === "Annotation"],
    ["a motivation of the vocabulary", MOTIVATIONS.includes(motivation)],
    ["a moment in UTC", MOMENT.test(created)],
    ["a creator that is a program with a name", isIri(creator.id) && creator.name !== ""],
    ["bodies", body.length > 0],
    [
      "of each body a purpose, and a value or a source",
      body.every(
        (one) =>
          MOTIVATIONS.includes(one.purpose ?? "") &&
          ("value" in one ? one.type === "TextualBody" : isIri(one.source)),
      ),
    ],
    ["a target with an IRI", isIri(sourceOf(target))],
    ["selectors as they should be", areSelectors(target)],
  ];
  return demands.filter(([, isMet]) => !isMet).map(([demand]) => demand);
}

function sourceOf(target: Annotation["target"]): unknown {
  const source = typeof target === "object" && "source" in target ? target.source : target;
  return typeof source === "object" ? source.id : source;
}

function areSelectors(target: Annotation["target"]): boolean {
  if (typeof target !== "object" || !("source" in target)) return true;
  const selectors = [target.selector ?? []].flat();
  return (
    selectors.length === 2 &&
    selectors.every((selector) =>
      selector.type === "TextPositionSelector"
        ? Number.isSafeInteger(selector.start) && selector.start >= 0 && selector.end >= 0
        : typeof selector.exact === "string",
    )
  );
}

describe("the annotations of a report", () => {
  it("hold to the model", () => {
    expect(faultsOf(REPORT)).toEqual([]);
  });

  it.each(HOSTILE)("hold to the model with %j in every field", (text) => {
    const {
      flags: [flag],
      ...full
    } = reportFullOf(text);
    expect(faultsOf({ ...full, flags: flag === undefined ? [] : [flag] })).toEqual([]);
  });

  it("are read by a JSON-LD processor without loss, and written back the same", async () => {
    const collection = exported(REPORT);
    const expanded = await jsonld.expand(collection, OPTIONS);
    const compacted = await jsonld.compact(expanded, ADDRESS, OPTIONS);
    expect(plain(compacted)).toEqual(plain(collection));
  });

  it("are read without loss, whatever a report holds", async () => {
    for (const report of fc.sample(anyReport, { numRuns: 100, seed: 7 })) {
      const collection = exported(report);
      const expanded = await jsonld.expand(collection, OPTIONS);
      expect(plain(await jsonld.compact(expanded, ADDRESS, OPTIONS))).toEqual(plain(collection));
    }
  }, 60_000);

  it("are triples of the vocabulary", async () => {
    const triples = await jsonld.toRDF(exported(REPORT), {
      ...OPTIONS,
      format: "application/n-quads",
    });
    expect(triples.match(/ns\/oa#Annotation>/g)).toHaveLength(4);
    expect(triples.match(/ns\/oa#exact> "Sunday \(2\)"/g)).toHaveLength(1);
    expect(triples).toContain(
      'ns/oa#start> "57"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>',
    );
  });
});

/** A list of one and what it holds are the same to JSON-LD; so is the order of a thing's fields. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? plain(value[0]) : value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]));
}

describe("an annotation", () => {
  const [text, altered, sunday, quotation] = itemsOf(REPORT);

  it("stands for the text that was read, for each flag and for each quotation", () => {
    expect(itemsOf(REPORT).map(({ motivation }) => motivation)).toEqual([
      "describing",
      "classifying",
      "classifying",
      "assessing",
    ]);
    expect(text?.body).toMatchObject([{ value: REPORT.article.text }]);
    expect(text?.target).toBe("https://paper.example/leaders");
  });

  it("finds its passage by its words and by its place, counted in code points", () => {
    const points = [...REPORT.article.text];
    for (const item of [altered, sunday, quotation]) {
      const target = item?.target;
      if (typeof target !== "object" || !("source" in target)) throw new Error("No target.");
      const [words, place] = [target.selector ?? []].flat();
      if (words?.type !== "TextQuoteSelector") throw new Error("No words.");
      if (place?.type !== "TextPositionSelector") throw new Error("No place.");
      expect(points.slice(place.start, place.end).join("")).toBe(words.exact);
      expect(points.slice(0, place.start).join("")).toBe(words.prefix);
    }
  });

  it("says of a flag what was seen, how grave it is, what was meant and by which check", () => {
    expect(sunday?.body).toMatchObject([
      { purpose: "commenting", value: "This is most likely Sunday 2 January 2022." },
      { purpose: "describing" },
      { purpose: "classifying", value: "Caution" },
      { purpose: "tagging", value: "date/day-in-parentheses" },
      { purpose: "tagging", value: "D-PT-01" },
      { purpose: "tagging", value: "language:pt-BR" },
      { purpose: "editing", value: "Sunday 2 January 2022" },
    ]);
  });

  it("links the words of the source", () => {
    expect(quotation?.body).toContainEqual({
      type: "SpecificResource",
      purpose: "linking",
      source: "https://office.example/statement",
      selector: { type: "TextQuoteSelector", exact: "We stand for peace" },
    });
  });

  it("links a source without an address by its words and its title", () => {
    const references = REPORT.references.map((one) => ({ ...one, url: null }));
    expect(itemsOf({ ...REPORT, references }).at(-1)?.body).toContainEqual(
      expect.objectContaining({ purpose: "linking", value: "“We stand for peace” (Statement)" }),
    );
  });

  it("names a text that has no address by its words, and no folder with it", () => {
    const local = { ...REPORT, article: { ...REPORT.article, url: null } };
    expect(itemsOf(local)[0]?.target).toMatchObject({
      id: expect.stringMatching(IRI),
      type: "Text",
    });
    expect(JSON.stringify(exported(local))).not.toContain("secret folder");
  });
});

import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { momentIn } from "../../src/extraction/calendar-day.ts";
import { articleData } from "../../src/extraction/json-ld.ts";
import { metaValues } from "../../src/extraction/metadata.ts";
import { publicationDates } from "../../src/extraction/publication-dates.ts";

const NONE: readonly string[] = [];

const candidates = (html: string, { url = "", after = NONE, before = NONE } = {}) => {
  const document = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
    .document as unknown as Document;
  const meta = metaValues(document);
  const found = publicationDates(document, {
    url,
    meta,
    articles: articleData(document),
    lines: { after, before },
  });
  return found.map(({ kind, date, from }) => `${kind} ${date} ${from}`);
};

const meta = (name: string, content: string): string =>
  `<meta property="${name}" content="${content}">`;

const PAGE = [
  '<time datetime="2022-01-05">5 January</time>',
  '<b itemprop="dateModified" content="2022-01-09"></b>',
  '<b itemprop="datePublished" content="2022-01-04"></b>',
  meta("og:image", "https://a.example/wp-content/uploads/2021/12/port.jpg"),
  meta("og:updated_time", "2022-01-08"),
  meta("article:published_time", "2022-01-03T10:00:00+02:00"),
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-01-03T08:00:00Z","dateModified":"2022-01-07"}</script>',
].join("");

describe("the candidates of a page", () => {
  it("are all that it says of its date, the surest first", () => {
    const url = "https://a.example/2022/01/02/port";
    const after = ["By Ana Prado", "Published 6 January 2022 | Updated 10 January 2022"];
    expect(candidates(PAGE, { url, after })).toEqual([
      "value 2022-01-03T08:00Z JSON-LD datePublished",
      "latest 2022-01-07 JSON-LD dateModified",
      "value 2022-01-03T10:00+02:00 meta article:published_time",
      "latest 2022-01-08 meta og:updated_time",
      "value 2022-01-04 microdata datePublished",
      "value 2022-01-05 time element",
      "latest 2022-01-09 microdata dateModified",
      "value 2022-01-06 visible date",
      "latest 2022-01-10 visible date of change",
      "value 2022-01-02 URL",
      "earliest 2021-12-01 picture’s folder",
    ]);
  });

  it("are none on a page without dates", () => {
    expect(candidates("<p>Words</p>", { after: ["Words"] })).toEqual([]);
  });

  it("are at most sixteen, whatever a page claims", () => {
    const many = `<script type="application/ld+json">[${Array.from({ length: 99 }, () => '{"@type":"Article","datePublished":"2022-01-03"}').join()}]</script>`;
    expect(candidates(many)).toHaveLength(16);
  });

  it("keep an empty field of a database as it is", () => {
    expect(candidates(meta("article:published_time", "1970-01-01T00:00:00+00:00"))).toEqual([
      "value 1970-01-01 meta article:published_time",
    ]);
  });
});

describe("a line near the title", () => {
  it.each([
    ["Jan. 3, 2022", ["value 2022-01-03 visible date"]],
    ["By Ana Prado | 3 January 2022, 10:00", ["value 2022-01-03 visible date"]],
    ["The port in Genoa, Italy, January 3, 2022.", ["value 2022-01-03 date near the title"]],
    ["Jan 6, 2022 at 9:00 am by Ana", ["value 2022-01-06 visible date"]],
    ["Last updated 3 January 2022", ["latest 2022-01-03 visible date of change"]],
    [
      "12:43, 3 Jan 2022Updated 12:44, 4 Jan 2022",
      ["value 2022-01-03 visible date", "latest 2022-01-04 visible date of change"],
    ],
    [
      "Updated 4 January 2022. Published 3 January 2022",
      ["value 2022-01-03 date near the title", "latest 2022-01-04 visible date of change"],
    ],
    ["3 January", []],
  ])("such as %s gives %j", (line, found) => {
    expect(candidates("", { after: [line] })).toEqual(found);
  });
});

it("takes a date before the title for less sure, since the day of the visit may stand there", () => {
  const around = { before: ["Friday, 7 January 2022"], after: ["By Ana Prado, 3 January 2022"] };
  expect(candidates("", around)).toEqual([
    "value 2022-01-03 visible date",
    "value 2022-01-07 date near the title",
  ]);
});

describe("a machine-readable moment", () => {
  it.each([
    ["2022-01-03T23:30:15-03:00", "2022-01-03T23:30-03:00"],
    ["2022-01-03T23:30:15.123Z", "2022-01-03T23:30Z"],
    ["2022-01-03 23:30", "2022-01-03T23:30"],
    ["2022-01-03T23:30+0530", "2022-01-03T23:30+05:30"],
    ["2022-01-03T23:30+05", "2022-01-03T23:30+05:00"],
    ["2022-01-03T25:30Z", "2022-01-03"],
    ["1641168000", "2022-01-03"],
    ["0001-01-01T00:00:00", "0001-01-01"],
    ["1985-01-01", undefined],
  ])("of %s is %s", (text, moment) => {
    expect(momentIn(text)).toBe(moment);
  });
});

import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { calendarDay, writtenDay } from "../../src/extraction/calendar-day.ts";
import { articleData, dataOfPage } from "../../src/extraction/json-ld.ts";
import { metaValues } from "../../src/extraction/metadata.ts";
import { publicationDate } from "../../src/extraction/publication-date.ts";
import { publicationDates } from "../../src/extraction/publication-dates.ts";

const PAGE = { title: "Harbour talks go on", url: "https://daily.example/2022/01/06/harbour" };
const LD = (type: string, headline: string, date: string): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","headline":"${headline}","datePublished":"${date}"}</script>`;
const OGP = '<meta property="article:published_time" content="2022-01-04T00:10:00+02:00">';
const TIME = '<article><time datetime="2022-01-05">5 January</time></article>';

const read = (html: string, lines: readonly string[] = []) => {
  const document = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
    .document as unknown as Document;
  return publicationDate(
    publicationDates(document, {
      url: PAGE.url,
      meta: metaValues(document),
      articles: dataOfPage(articleData(document), PAGE),
      lines: { after: lines, before: [] },
    }),
  );
};

describe("the publication date", () => {
  it.each([
    [
      "structured data before all else",
      LD("NewsArticle", PAGE.title, "2022-01-03") + OGP + TIME,
      "2022-01-03",
      "JSON-LD datePublished",
    ],
    [
      "no structured data of a page or a video",
      LD("WebPage", PAGE.title, "2022-01-03") + LD("VideoObject", PAGE.title, "2022-01-02") + OGP,
      "2022-01-04",
      "meta article:published_time",
    ],
    [
      "no structured data of other stories",
      LD("NewsArticle", "Rain falls", "2021-01-03") + LD("Article", "Sun", "2021-01-02") + OGP,
      "2022-01-04",
      "meta article:published_time",
    ],
    ["a time element", TIME, "2022-01-05", "time element"],
    [
      "no time among related stories",
      '<div class="related"><time datetime="2020-01-01"></time></div>',
      "2022-01-06",
      "URL",
    ],
    ["an impossible date never", OGP.replace("01-04", "02-31"), "2022-01-06", "URL"],
    ["an empty database field never", OGP.replace("2022-01-04", "1970-01-01"), "2022-01-06", "URL"],
  ])("takes %s", (_, html, ...[date, from]) => {
    expect(read(html)).toEqual({ date, from });
  });

  it("is read near the title where no metadata has it", () => {
    expect(read("", ["By Ana Prado", "Published: January 7, 2022"])).toEqual({
      date: "2022-01-07",
      from: "visible date",
    });
  });
});

describe("a machine-readable day", () => {
  it.each([
    ["2022-01-03T23:30:00-03:00", "2022-01-03"],
    ["2022/1/3", "2022-01-03"],
    ["20220103", "2022-01-03"],
    ["20220103T100000Z", "2022-01-03"],
    ["1641168000000", "2022-01-03"],
    ["Mon, 03 Jan 2022 10:00:00 GMT", "2022-01-03"],
    ["November 19, 2019, 07:47 PM EST", "2019-11-19"],
    ["03/04/2022", undefined],
    ["2022-13-01", undefined],
    ["yesterday", undefined],
  ])("of %s is %s", (text, day) => {
    expect(calendarDay(text)).toBe(day);
  });
});

describe("a written day", () => {
  it.each([
    ["on 3rd of January 2022", "2022-01-03"],
    ["Sept. 5, 2021", "2021-09-05"],
    ["May be 12 2021", undefined],
  ])("of %s is %s", (text, day) => {
    expect(writtenDay(text)).toBe(day);
  });
});

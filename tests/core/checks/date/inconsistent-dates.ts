import type { Case } from "../case.ts";

const published = "2022-01-05";

export const cases: readonly Case[] = [
  "The bridge fell on Sunday, January 2. The mayor came on «Tuesday, January 3».",
  { title: "Bridge falls on Sunday 2 January", text: "The bridge fell on «Sunday, January 3»." },
  {
    text: "The bridge fell on «Sunday, January 3». The mayor came on Tuesday, January 4.",
    published,
    why: "The second fits the publication date, so that the first is the wrong one.",
  },
  "The bridge was closed yesterday (Thursday). The mayor came «yesterday, Wednesday».",
  "The bridge was closed yesterday (Thursday). It opens «tomorrow (Sunday)».",
  // Days that can all be right.
  "The bridge fell on Sunday, January 2. The mayor came on Monday, January 3.",
  "The bridge fell on Sunday, January 2. It opened on Sunday, January 30.",
  "The bridge fell on Friday, December 31. The mayor came on Sunday, January 2.",
  "The bridge was closed yesterday (Thursday). It opens tomorrow (Saturday).",
  "The bridge was closed yesterday, Thursday. Today, Friday, it is open.",
  { text: "The bridge fell on Sunday, January 2. The mayor came on Tuesday 4 January.", published },
  "The fair is on Friday, January 7. It is also on Saturday and Sunday, January 8 and 9.",
  // Of two years, or of two months.
  "The bridge fell on Sunday, January 2. A year later, on Monday, January 2, it was rebuilt.",
  "The bridge fell on Sunday, January 2, 2022. It had opened on Monday, January 2, 2012.",
  "The bridge fell on Sunday, January 2. It is to open on Tuesday, March 1.",
  // Not days of a month, and not the article's own words.
  "The bridge fell on Sunday, January 2. On Tuesday, 3 people were found.",
  "The bridge fell on Sunday, January 2. “It was Monday, January 2”, he said.",
  {
    text: "The bridge was closed yesterday, Tuesday. The mayor came on Monday.",
    why: "A weekday alone counts from nothing.",
  },
];

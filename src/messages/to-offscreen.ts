import type { Reference } from "../core/references/reference.ts";
import { call } from "./channel.ts";
import { asRecord, asText, ParseError, type Parser } from "./parse.ts";

/** As much as the gateway lets through. UTF-16 code units. */
const LONGEST_PAGE = 5_000_000;

const asPage: Parser<string> = (value) => {
  if (typeof value === "string" && value.length <= LONGEST_PAGE) return value;
  throw new ParseError("Wanted a page of at most 5,000,000 characters.");
};

/** Worker → offscreen document of Chromium, the one place there that can parse HTML. */
export const toOffscreen = {
  name: "to-offscreen",
  calls: {
    /** Reads a fetched page to a reference; `null` where it holds no readable text. */
    readPage: call(asRecord({ html: asPage, url: asText })).answers<Reference | null>(),
  },
} as const;

import type { Severity } from "../../checks/finding.ts";
import type { QuotationStatus } from "../../compare/comparison.ts";

/** How much harm a flag may do, in words: never by colour alone. */
export const SEVERITY: Readonly<Record<Severity, string>> = {
  serious: "Serious",
  caution: "Caution",
  info: "Worth knowing",
};

/** What is known of a quotation's words, once pages were read. */
export const QUOTATION: Readonly<Record<QuotationStatus, string>> = {
  verbatim: "In the source word for word",
  abridged: "In the source, shortened",
  altered: "Words changed",
  reworded: "Said in other words",
  "other-speaker": "In the source, said by someone else",
  "not-in-source": "Not in the pages read",
  "no-source": "No source to compare with",
  unchecked: "Not compared",
};

/** How a status differs from the one it is most easily taken for. Where it needs saying. */
export const QUOTATION_NOTE: Readonly<Partial<Record<QuotationStatus, string>>> = {
  "not-in-source":
    "The linked pages were read and none holds these words. They may still stand elsewhere.",
  "no-source":
    "No page could be read, and no source that was asked has anything like it: nothing is known of these words.",
  unchecked: "Too short, or without a speaker: such words are found everywhere and prove nothing.",
};

/** Characters that are never seen, with the short form that stands in their place. */
export const UNSEEN: Readonly<Record<string, readonly [short: string, name: string]>> = {
  "\u00ad": ["SHY", "soft hyphen"],
  "\u061c": ["ALM", "Arabic letter mark"],
  "\u200b": ["ZWSP", "zero-width space"],
  "\u200c": ["ZWNJ", "zero-width non-joiner"],
  "\u200d": ["ZWJ", "zero-width joiner"],
  "\u200e": ["LRM", "left-to-right mark"],
  "\u200f": ["RLM", "right-to-left mark"],
  "\u202a": ["LRE", "left-to-right embedding"],
  "\u202b": ["RLE", "right-to-left embedding"],
  "\u202c": ["PDF", "end of directional formatting"],
  "\u202d": ["LRO", "left-to-right override"],
  "\u202e": ["RLO", "right-to-left override"],
  "\u2060": ["WJ", "word joiner"],
  "\u2066": ["LRI", "left-to-right isolate"],
  "\u2067": ["RLI", "right-to-left isolate"],
  "\u2068": ["FSI", "first strong isolate"],
  "\u2069": ["PDI", "end of directional isolate"],
  "\ufeff": ["BOM", "zero-width no-break space"],
};

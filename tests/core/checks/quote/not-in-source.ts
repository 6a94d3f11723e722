import type { QuoteCase } from "./quote-case.ts";

const INTERVIEW =
  'Interview with Anna Berg\n\nAnna Berg said: "The bridge will be ready in spring." She spoke of tolls and of traffic.';

export const cases: readonly QuoteCase[] = [
  {
    text: "“The bridge will be ready in spring,” Anna Berg said. “«Whoever says that it will cost more does not know what he is talking about.»”",
    references: [INTERVIEW],
    why: "The page has other words of hers.",
  },
  {
    text: "“The harvest was the poorest that anybody in the valley could remember,” Paul Kern said.",
    references: [INTERVIEW],
    why: "The page is not about him.",
  },
  {
    text: "“The bridge will be ready in spring,” Anna Berg said. She called it “a late gift”.",
    references: [INTERVIEW],
    why: "Too short to prove anything.",
  },
  {
    text: "“The harvest was the poorest that anybody in the valley could remember,” a farmer said.",
    references: [INTERVIEW],
  },
];

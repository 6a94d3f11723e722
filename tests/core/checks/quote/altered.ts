import type { QuoteCase } from "./quote-case.ts";

const STATEMENT =
  "President Biden made clear that the United States and its allies and partners will respond decisively if Russia further invades Ukraine. He reaffirmed the United States' commitment to Ukraine's sovereignty and territorial integrity.";
const MAYOR =
  'The mayor said: "We will not close the three hospitals of the city this year, and I promise that nobody will lose a job."';

export const cases: readonly QuoteCase[] = [
  {
    text: "“«President Biden has made clear that the United States and our allies and partners will respond decisively if Russia invades Ukraine further,»” Jen Psaki said.",
    references: [STATEMENT],
    why: "Another person speaks for the allies.",
  },
  {
    text: 'She said: "«We will close the three hospitals of the city this year, and I promise that nobody will lose a job.»"',
    references: [MAYOR],
    why: "A negation is gone.",
  },
  {
    text: 'She said: "«We will not close the five hospitals of the city this year,»" and left.',
    references: ["A page of another matter altogether.", MAYOR],
    why: "Another number.",
  },
  {
    text: "“«The city’s three hospitals will stay open this year and I vow that no one is going to lose a job,»” the mayor said.",
    references: [MAYOR],
    why: "Back through another language.",
  },
  {
    text: "“«We are grateful for Ruritania’s firm support,»” the minister said.",
    references: ["The minister said: “We are grateful for the firm support of Ruritania.”"],
    why: "Who was helped now helps.",
  },
  {
    text: "“«We will not close the three hospitals of the c\u0456ty this year,»” she said.",
    references: [MAYOR],
    why: "A letter of another alphabet, which no search finds.",
  },
  { text: "“We will not close the three hospitals of the city,” she said.", references: [MAYOR] },
  {
    text: "“We will not close the three hospitals … and I promise that nobody will lose a job,” she said.",
    references: [MAYOR],
    why: "A cut that is marked.",
  },
  {
    text: "“[They] will not close the three hospitals of the city this year,” the paper wrote.",
    references: [MAYOR],
    why: "The editor’s words are in brackets.",
  },
  {
    text: "“We’ll not close the 3 hospitals of the City this year”, she said.",
    references: [MAYOR],
    why: "Spelling and typography.",
  },
  {
    text: "It spoke of “the United States’ commitment to Ukraine’s sovereignty and territorial integrity.”",
    references: [STATEMENT],
  },
  { text: "They would “respond decisively” if need be.", references: [STATEMENT] },
  { text: "They would “respond very decisively” if need be.", references: [STATEMENT] },
  {
    text: "“The harvest was the poorest that anybody in the valley could remember,” he said.",
    references: [STATEMENT, MAYOR],
    why: "It is of another matter.",
  },
  { text: "Nobody said anything.", references: [STATEMENT] },
];

/** A native amount put as another language writes it: the rule must flag what it becomes. */
export interface Planted {
  /** Row of the conventions. */
  readonly row: string;
  /** What is looked for in native texts. */
  readonly native: RegExp;
  /** As in `String.replace`. */
  readonly leak: string;
}

/** Rows whose leak can be made of what native texts hold. */
export const PLANTED: readonly Planted[] = [
  { row: "N-01 scale", native: /(?<=\s)\$?(\d{1,3})\.(\d) (million|billion)\b/g, leak: "$1,$2 $3" },
  { row: "N-01 percent", native: /(?<=\s)(\d{1,2})\.(\d{1,2}) ?(percent|%)/g, leak: "$1,$2 $3" },
  {
    row: "N-02",
    native:
      /(?<=\s)(\d{1,3}),(\d{3}) (people|jobs|workers|students|women|children|troops|residents|voters)\b/g,
    leak: "$1.$2 $3",
  },
  { row: "N-02 any noun", native: /(?<=\s)([1-9]\d{0,2}),(\d{3}) ([a-z]+s)\b/g, leak: "$1.$2 $3" },
  { row: "N-03", native: /(?<=\s)(\d{1,3}),000 (?=[a-z])/g, leak: "$1 thousand " },
  { row: "N-04", native: /(\$\d{1,3}) billion\b/g, leak: "$1 thousand million" },
  { row: "N-05", native: /(\$\d) billion\b/g, leak: "$1,000 million" },
  { row: "N-06", native: /(\d) billion\b/g, leak: "$1 milliard" },
  { row: "N-17", native: /(?<=\s)(\d{1,3}),000 (?=[a-z])/g, leak: "$1 thous. " },
  { row: "N-18 R $", native: /(?<=\s)\$(?=\d)/g, leak: "R $ " },
  { row: "N-18 thousand", native: /(?<=\s)\$(\d{1,3}),000\b/g, leak: "R$$ $1 thousand" },
  { row: "N-20 US $", native: /(?<=\s)\$(?=\d)/g, leak: "US $$ " },
  { row: "N-20 $", native: /(?<=\s)\$(?=\d)/g, leak: "$$ " },
  { row: "N-22", native: /(?<=\s)(\d{1,2})(?: percent|%)/g, leak: "%$1" },
  { row: "N-23 nº", native: /\bNo\. (?=\d)/g, leak: "nº " },
  { row: "N-24", native: /\bNo\. (?=\d)/g, leak: "№ " },
  { row: "N-42", native: /(\d (?:m|b)illion)\b(?!-)/g, leak: "$1s" },
  {
    row: "N-46",
    native: /(?<=\s)(\d{1,3}),(\d{3}) (?=people\b)/g,
    leak: "10,500 people and $1.$2 ",
  },
];

/** Sentences of our own for the rows that native texts hold nothing for; « and » round what must be flagged. */
export const SENTENCES: readonly string[] = [
  "The fund received «2 megabytes won» from the state.",
  "They lost the final by «3 x 0» at home.",
  "Robert Habeck «(52, Greens)» declined.",
  "The index «passed the 20,000 marks» at noon.",
  "The club «surpassed the mark of 40,000» members.",
  "The march drew «good 30,000» people to the square.",
  "Exports «declined by 4 times» after the ban.",
  "About «7 split» of those asked said no.",
  "A flat of «25 pyeong» costs twice as much now.",
  "The ox weighed «18 arrobas» at the fair.",
  "The lorry was driven «at a speed of 140» through the village.",
  "Lisbon is «1 of the best» places to live.",
  "«Half a hundred» protesters were held.",
  "«A twenty people» waited outside.",
  "The aid is worth «thousands of millions» of dollars.",
  "The «3ª» Vara of the court agreed.",
  "It was «38 ºC» at noon.",
  "The lift is made for «until 8 people».",
  "The house costs «1.250.000 euros» today.",
  "He owes «€12,50» to the bar.",
  "The city counts «2.743.126» souls.",
  "The budget is «200,000 million» euros.",
  "The loan is worth «3 mlrd» euros.",
];

/** Native sentences that look like leaks. */
export const TRAPS: readonly string[] = [
  "The bond yields 1.375% and the note 2.125%.",
  "Gas sold for $3.499 a gallon.",
  "The pitcher's average was 1.000 in May.",
  "He finished in 58.125 seconds.",
  "The asteroid is 1.250 times as far.",
  "Install build 10.120.300 of the driver.",
  "The printer is at 192.168.100.101 in the office.",
  "Call 020 7946 0018 or 1-800-555-0199.",
  "They won 3-2, 21-15 and 4-0.",
  "It opened at 9:30 on 03/01/2022 and closed on 2022-01-03.",
  "ISBN 978-3-16-148410-0 is out of print.",
  "The ship sank at 41.726 N, 49.948 W.",
  "She has a 3.875 GPA from college.",
  "Officials counted 5 lakh voters and 2 crore rupees.",
  "The plot cost Rs 1,00,000 in 1998.",
  "A good 10,000 of them stayed at home.",
  "The law waits until 15 countries have signed.",
  "The board was a 60-40 split of the parties.",
  "Cut a 2 x 4 to a length of 8 feet.",
  "He won the 4 x 100 relay in Rome.",
  "Stars formed thousands of millions of years ago.",
  "The car cost 30,000 marks before the euro came.",
  "Phase 1 of the biggest project is done.",
  "He drove at a speed of 90 mph.",
  "Wages rose by 3 times the rate of inflation.",
  "See pages 3,4 and 5,6 of the annex.",
  "Turn it to 180° and wait.",
  "Chanel No. 5 and U2's One sold well.",
  "“We lost 1,5 million and 100.000 men,” he said.",
  "See https://example.org/1,5/100.000/list for more.",
  "There were 1,200 million-dollar homes in the county.",
  "NASA asked for $1.194 billion, not $1.438 billion.",
  "Between 1.5 million and 15 million people watched.",
  "The fine is $150, about 2,500 pesos.",
];

import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-DE-324": {
    flags: ["In Berlin the «Prime Minister’s Conference» agreed on new rules for the states."],
    passes: [
      "The prime minister's press conference in Berlin was short.",
      "In Germany, the prime minister held a conference.",
    ],
  },
  "F-DE-325": {
    flags: ["The «corona rules» end in May."],
    passes: ["The Corona City rules end in May.", "The sun's corona measures millions of degrees."],
  },
  "F-DE-326": {
    flags: ["«The SPD man» from Kiel said no."],
    passes: ["The SPD, man by man, voted.", "A man of the CDU left."],
  },
  "F-DE-327": {
    flags: ["«Emergency forces were» on site for hours."],
    passes: ["The rescue forced a closure.", "In an emergency, forces are moved."],
  },
  "F-DE-328": {
    flags: ["Police say «the 34-year-old should have stolen» the car."],
    passes: [
      "The 34-year-old should have scored twice.",
      "The car should have been stolen by then.",
    ],
  },
  "F-DE-329": {
    flags: ["He filmed it «with his handy»."],
    passes: ["He filmed it with his handy camera.", "It came in handy."],
  },
  "F-DE-330": {
    flags: ["In Munich, «new crown infections» were counted."],
    passes: ["The crown tests his patience.", "The crown prince fell ill; cases rose."],
  },
  "F-DE-331": {
    flags: ["The «exit restrictions» end in May."],
    passes: ["The exit is restricted.", "At the exit, bans were listed."],
  },
};

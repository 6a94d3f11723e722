import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-PRESS-101": {
    flags: [
      "A view of the harbour. «Photo: Reproduction/Instagram»",
      "The singer at home («Reproduction / Instagram»)",
    ],
    passes: [
      "Photo: Reproduction of a painting by Goya",
      "The photo reproduction is of poor quality.",
    ],
  },
  "F-PRESS-102": {
    flags: ["The cast of the show. «Photo: Disclosure»"],
    passes: [
      "Disclosure: the author owns shares.",
      "The photo, a disclosure of guilt, was published.",
    ],
  },
  "F-PRESS-103": {
    flags: ["Mother and son («Photo: Personal archive»)"],
    passes: ["The photo is from a personal archive.", "Personal archive photos were lost."],
  },
  "F-PRESS-104": {
    flags: ["«Illustrative photo» of a train"],
    passes: [
      "The photo is illustrative of the time.",
      "An illustrative case is the picture above.",
    ],
  },
  "F-PRESS-105": {
    flags: [
      "«The report tried to contact» the company, which did not answer.",
      "«The report had access to» the documents.",
    ],
    passes: ["The report tried to explain the crash.", "The reporter contacted the company."],
  },
  "F-PRESS-106": {
    flags: ["«Sought, the company» said that it would answer later."],
    passes: ["Much sought, the shares rose.", " He was wanted, the company said."],
  },
  "F-PRESS-107": {
    flags: [
      "«Through his advisory», the singer said that he is well.",
      "«The press advisory of» the club informed that he left.",
    ],
    passes: ["The agency sent a press advisory.", "By his advice, she said no."],
  },
  "F-PRESS-108": {
    flags: ["The coach said in a «collective interview» that he would stay."],
    passes: [
      "The study used a collective interview with farmers.",
      "The collective gave an interview, the mayor said.",
    ],
  },
  "F-PRESS-109": {
    flags: ["She told a «press wheel» that the plan stands."],
    passes: ["The press wheeled its cameras in.", "The wheel of the printing press broke."],
  },
  "F-PRESS-111": {
    flags: ["The union published a «note of repudiation»."],
    passes: [
      "The union's repudiation of the deal was noted.",
      "A note of sadness ran through the speech.",
    ],
  },
  "F-PRESS-112": {
    flags: ["He had not answered by the «publication of this matter»."],
    passes: ["The closing argument in this matter is due.", "This matter was settled in court."],
  },
  "F-PRESS-113": {
    flags: ["The road is open.\n\n«With information from Reuters»"],
    passes: [
      "With information from two banks, he built a case.",
      "The book, with information from Reuters, is out.",
    ],
  },
  "F-PRESS-115": {
    flags: ["The minister told «our confreres» of the radio so."],
    passes: ["Our colleagues agree.", "The confreres of the order met."],
  },
  "F-PRESS-116": {
    flags: [
      "«We will remind», earlier the mayor resigned.",
      "«Recall, the» vote was moved to May.",
    ],
    passes: [
      "We will remind him of his promise.",
      "The recall, the biggest yet, covers two models.",
    ],
  },
  "F-PRESS-117": {
    flags: ["«It is noted that» the bridge is closed."],
    passes: ["The bridge, it is noted that way on maps, is closed.", "It is a noted bridge."],
  },
  "F-PRESS-118": {
    flags: [
      "The bridge is closed, «informs TASS».",
      "The paper «informs with reference to» the ministry.",
    ],
    passes: ["The agency informs Tasmanian farmers.", "The agency TASS informs its readers."],
  },
  "F-PRESS-119": {
    flags: ["The star is fit, «as quoted from Marca»."],
    passes: [
      "As quoted, from left: Smith and Jones.",
      "The rocket was launched from the new site.",
    ],
  },
  "F-PRESS-120": {
    flags: ["«The reporter learned from» the bureau that the road is open."],
    passes: ["The reporter learned Russian in Moscow.", "Reporters learn from their mistakes."],
  },
  "F-PRESS-122": {
    flags: ["[«Seoul = Newsis»] The minister left."],
    passes: ["SEOUL (Yonhap) The minister left.", "In Seoul, reporter Kim met him."],
  },
  "F-PRESS-123": {
    flags: ["«Unauthorized reproduction and redistribution prohibited»"],
    passes: ["Unauthorized reproduction is a crime.", "Redistribution was prohibited by law."],
  },
};

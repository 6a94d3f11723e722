import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-ID-601": {
    flags: ["«His foster children» won the match two to nil, the coach said."],
    passes: [
      "His foster children watched the match from their home.",
      "The coach raised foster children with his family.",
    ],
  },
  "F-ID-602": {
    flags: ["The red «employees scored» twice in the second half of the match."],
    passes: ["Employees scored the service badly.", "The club's employees drew a plan."],
  },
  "F-ID-603": {
    flags: ["The striker is «ready to graze» in the cup match."],
    passes: ["The sheep are ready to graze near the club.", "Goats graze with the team of horses."],
  },
  "F-ID-606": {
    flags: ["In Jakarta, «unscrupulous members» of the police took bribes."],
    passes: [
      "Unscrupulous traders in Jakarta raised prices.",
      "An unscrupulous landlord in Ohio was fined.",
    ],
  },
  "F-ID-608": {
    flags: ["«Related to this, he» asked for patience."],
    passes: [
      "Related to this are two more cases.",
      "The cases are related to this, the judge said.",
    ],
  },
  "F-ID-609": {
    flags: ["The club has «won two draws» this month."],
    passes: ["She won two prize draws.", "He won; two draws followed."],
  },
  "F-ID-611": {
    flags: ["Raids were «carried out in a marathon» all week."],
    passes: ["He ran in a marathon.", "The work, carried out in Marathon, took a day."],
  },
  "F-ID-612": {
    flags: [
      "The team is «conducting deepening» with two witnesses.",
      "Intensive «investigation and deepening» go on.",
    ],
    passes: ["The crisis is deepening.", "The investigation is deepening doubts."],
  },
  "F-ID-613": {
    flags: ["Police say the «situation remains conducive»."],
    passes: [
      "The situation is conducive to growth.",
      "A safe and conducive environment helps pupils.",
    ],
  },
  "F-ID-614": {
    flags: ["It is safe, he «said when confirmed» on Sunday."],
    passes: ["The deal, when confirmed, will hold.", "She said when she confirmed."],
  },
  "F-ID-615": {
    flags: ["Police held a «man with the initials» RS."],
    passes: ["A ring with the initials of a man was found.", "He signed with the initials."],
  },
  "F-ID-616": {
    flags: ["Officers «secured two perpetrators» in the market."],
    passes: ["Officers secured the scene.", "She secured two seats."],
  },
  "F-ID-617": {
    flags: ["They «confiscated evidence in the form of» a phone."],
    passes: ["The evidence came in the form of a letter.", "They seized the evidence."],
  },
  "F-ID-618": {
    flags: ["The office «conducted socialization» in nine villages."],
    passes: ["The socialization of puppies takes time.", "Children learn socialization."],
  },
  "F-VI-632": {
    flags: ["«The object was arrested» at noon."],
    passes: ["The object was found at noon.", "The man, the object of hate, was arrested."],
  },
  "F-VI-633": {
    flags: ["The «functional forces» closed the road."],
    passes: ["The agency is functional.", "Functional authority lies with the board."],
  },
  "F-HI-641": {
    flags: ["«On this, he said» that the work is done."],
    passes: ["On this he said nothing.", "We agree on this, he said."],
  },
};

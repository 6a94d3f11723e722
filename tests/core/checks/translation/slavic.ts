import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-RU-401": {
    flags: ["«The chapter of the republic» thanked the soldiers."],
    passes: [
      "A new chapter of the republic's history began.",
      "The chapter of the department handbook is long.",
    ],
  },
  "F-RU-402": {
    flags: ["Police ended an «uncoordinated action» on the square."],
    passes: [
      "Unauthorized action by a trader cost the bank.",
      "The action of protesters was peaceful.",
    ],
  },
  "F-RU-403": {
    flags: ["Forty people were held at an «unsanctioned meeting» on the square."],
    passes: [
      "The meeting against the champions drew thousands.",
      "An unsanctioned policy on meetings was dropped.",
    ],
  },
  "F-RU-404": {
    flags: ["In Kyiv a «people’s deputy» asked for answers."],
    passes: ["The people's deputy sheriff lives in Ohio.", "China's people's deputies met."],
  },
  "F-RU-406": {
    flags: ["The ministry «stressed the inadmissibility of» threats."],
    passes: [
      "The lawyer stressed the inadmissibility of the evidence.",
      "The evidence was inadmissible.",
    ],
  },
  "F-RU-408": {
    flags: ["Two «lethal outcomes» were recorded."],
    passes: ["The outcome was lethal.", "A lethal dose has one outcome."],
  },
  "F-RU-410": {
    flags: ["«Against the background of rising» prices, he left."],
    passes: ["Against the background, the red stands out.", "The background of the case is long."],
  },
  "F-RU-412": {
    flags: ["«In turn, Rojas» said no."],
    passes: ["Each in turn, the boys ran.", "He turned in the papers."],
  },
  "F-RU-413": {
    flags: ["I «revised this interview» twice and found no word of it."],
    passes: [
      "The editor revised the interview before printing it.",
      "He revised the text three times.",
    ],
  },
  "F-RU-414": {
    flags: ["He never «allows himself anything other than» rudeness."],
    passes: [
      "She allowed him anything other than sweets.",
      "They never saw anything other than rain.",
    ],
  },
  "F-RU-418": {
    flags: ["«The Russian side noted» the progress."],
    passes: ["The Russian side won the match.", "On the Russian side, noted scholars live."],
  },
  "F-PL-431": {
    flags: ["He warned of a «black script for» the region."],
    passes: [
      "The film has the worst script of the year.",
      "A black script on white paper hung there.",
    ],
  },
  "F-PL-432": {
    flags: ["The «ministry informed that» the road is open."],
    passes: [
      "The ministry was informed that the road is open.",
      "He informed the press that he left.",
    ],
  },
  "F-CS-441": {
    flags: ["In Prague, «criminalists» took over the case."],
    passes: ["In Ohio, criminalists test blood.", "Czech criminals fled."],
  },
  "F-HU-443": {
    flags: ["A bridge in Budapest is closed, «wrote MTI»."],
    passes: ["The agency MTI wrote about it.", "Hungary's writers index their books."],
  },
  "F-RU-450": {
    flags: ["«About this on» Friday reported in the ministry.", "«About this writes» the paper."],
    passes: ["About this time, rain fell.", "He wrote about this in May."],
  },
  "F-RU-451": {
    flags: ["The bus collided with «two foreign cars» on the road."],
    passes: [
      "The market for foreign cars fell; a dealer said sales crashed.",
      "The foreign minister's car was hit.",
    ],
  },
  "F-RU-452": {
    flags: ["A case was opened «on the fact of a fatal» accident."],
    passes: [
      "The fact of the death is on record.",
      "He insisted on the fact that a fire had burned.",
    ],
  },
  "F-RU-453": {
    flags: ["A driver «committed an accident» and fled."],
    passes: [
      "He committed a crime; an accident saved him.",
      "The accident-prone driver committed fraud.",
    ],
  },
  "F-RU-454": {
    flags: ["Prosecutors «initiated a criminal case» against two men."],
    passes: ["The criminal case was heard in May.", "The case, initiated by a criminal, failed."],
  },
  "F-UK-455": {
    flags: ["The mayor has «used his right and voted»."],
    passes: ["They used their right to vote.", "He used his right hand and voted."],
  },
  "F-RU-456": {
    flags: ["The ships met «in the water area» of the port."],
    passes: ["The water area is shallow.", "In the water, area schools swim."],
  },
  "F-RU-457": {
    flags: ["The «doctor told about» the new virus."],
    passes: ["He was told about the fire.", "She told him about it."],
  },
  "F-RU-458": {
    flags: ["The president «allowed a break in relations» with the west."],
    passes: ["The rain allowed a break in play.", "He broke off relations."],
  },
  "F-UK-459": {
    flags: ["The mayor has «casted his vote»."],
    passes: ["He cast his vote.", "The vote was broadcast."],
  },
  "F-RU-460": {
    flags: ["«As it became known», two men are missing."],
    passes: ["As it became known to them, the song lived.", "It became known in May."],
  },
  "F-RU-461": {
    flags: ["A bomb was found «on the territory of a school»."],
    passes: ["The school lies on the territory of France.", "The territory of a wolf is large."],
  },
};

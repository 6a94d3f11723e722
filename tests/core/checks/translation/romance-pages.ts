import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-LAW-098": {
    flags: ["The «award-winning statement» of two executives names the senator and the bribes."],
    passes: [
      "The award-winning collaboration of two artists is back.",
      "Her award-winning testimony on film moved many.",
    ],
  },
  "F-LAW-099": {
    flags: ["The firm used «cold invoices» for years."],
    passes: ["The invoice came in the cold of winter.", "A cold drink was on the invoice."],
  },
  "F-LAW-100": {
    flags: ["After the «outbreak of the operation», he denied it."],
    passes: ["After the outbreak of the war, operations began.", "The operation was a success."],
  },
  "F-LAW-101": {
    flags: ["In Brazil, the «CPI of the Pandemic» named the crime."],
    passes: ["The CPI report shows prices rose in Brazil.", "The CPI in the euro zone fell."],
  },
  "F-CRIME-105": {
    flags: ["«The madman» had fired at the gendarmes from the roof."],
    passes: ["The king called him a madman.", "A madman's diary was found."],
  },
  "F-CRIME-106": {
    flags: ["The man was «entrenched in his home» with a rifle."],
    passes: ["The troops are entrenched in the hills.", "The habit is entrenched at home."],
  },
  "F-CRIME-107": {
    flags: ["«According to a first reconstruction», the car left the road."],
    passes: [
      "The reconstruction of the church began.",
      "According to the Reconstruction Bank, it grew.",
    ],
  },
  "F-CRIME-108": {
    flags: ["«The gunman would have opened» fire at noon, the prosecutor said."],
    passes: [
      "The gunman would have fired again if he had had time.",
      "The driver would have been late.",
    ],
  },
  "F-HEALTH-240": {
    flags: ["Children will get the «immunizing agent» in March."],
    passes: ["The agent was immune to charm.", "Immunizing pets is cheap."],
  },
  "F-SHOW-241": {
    flags: ["The singer is «in the sweet waiting», her friend said."],
    passes: ["The wait was sweet.", "A sweet, waiting in the oven, burned."],
  },
  "F-SHOW-242": {
    flags: ["She is called the «third in discord»."],
    passes: ["They came third, in discord with the coach.", "A third of them live in discord."],
  },
  "F-GEN-290": {
    flags: ["«In the last hours, the» club signed him."],
    passes: ["In the last hours of the war, he fled.", "He died in the last hours before dawn."],
  },
  "F-GEN-291": {
    flags: ["The raid «turned to drama» on Saturday."],
    passes: ["She turned to drama school at nine.", "The scene turned dramatic."],
  },
  "F-GEN-292": {
    flags: ["A patrol was «dispatched on the spot»."],
    passes: ["She was hired on the spot.", "The spot on the map was sent."],
  },
  "F-GEN-293": {
    flags: ["«After the sayings of Rojas», the club wrote to him."],
    passes: ["He likes the sayings of Confucius.", "Her sayings were printed."],
  },
  "F-POL-294": {
    flags: ["The budget is a «sounding balloon» of the government."],
    passes: ["The sounding balloon rose to 30 km.", "A balloon probe was lost."],
  },
  "F-POL-295": {
    flags: ["«The Popular Group in Congress» asked for help."],
    passes: ["A popular group in Congress is the choir.", "The Popular Front met."],
  },
  "F-POL-296": {
    flags: ["He said so «in live this» Thursday night."],
    passes: ["They live in live music towns.", "The show is live this Thursday."],
  },
  "F-PRESS-297": {
    flags: ["«Source of new»"],
    passes: ["A source of new jobs opened.", "The source of news was the mayor."],
  },
  "F-PRESS-298": {
    flags: ["«The information is from journalists» Ana Rojas and Rui Lima."],
    passes: ["The information is from 2015.", "Where the information is from, nobody knows."],
  },
  "F-PRESS-299": {
    flags: ["«The CNN found» out nothing more."],
    passes: ["The CNN reporter tried again.", "CNN contacted him."],
  },
};

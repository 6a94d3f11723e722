import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-TR-501": {
    flags: ["The mayor «used the following expressions»: all is well."],
    passes: ["The following statements used old figures.", "He used the following day to rest."],
  },
  "F-TR-502": {
    flags: ["«The teacher» changed three players in the match, Galatasaray said."],
    passes: [
      "The teacher of the Galatasaray school retired.",
      "A teacher watched the Besiktas match.",
    ],
  },
  "F-TR-503": {
    flags: ["Fenerbahce's «technical director» made two substitutions after half time."],
    passes: [
      "The technical director of the theatre lit the stage.",
      "Besiktas named a technical director for its academy.",
    ],
  },
  "F-TR-504": {
    flags: ["The «yellow-navy blue team» won at Galatasaray."],
    passes: [
      "Galatasaray fans wore yellow and red shirts.",
      "The navy blue bus of the club is old.",
    ],
  },
  "F-TR-505": {
    flags: ["The governor «made an explanation on» the fire."],
    passes: ["He found explanation hard.", "The explanation made sense."],
  },
  "F-TR-506": {
    flags: ["The claim fell «like a bomb on the agenda»."],
    passes: ["The bomb fell on a market.", "The agenda of the bomb inquiry is full."],
  },
  "F-TR-512": {
    flags: ["The «metropolitan municipality president» of Istanbul opened the line."],
    passes: [
      "The president met the municipality of Istanbul.",
      "Turkey's president visited the metropolitan museum.",
    ],
  },
  "F-TR-513": {
    flags: ["«According to the information obtained, the» bus fell into a ditch."],
    passes: [
      "According to the information office, it rained.",
      "He acts according to the information.",
    ],
  },
  "F-TR-514": {
    flags: ["The fire «was taken under control» by noon."],
    passes: ["He was taken under the bridge.", "The fire was brought under control."],
  },
  "F-TR-515": {
    flags: ["«Upon the notice, police» came to the house.", "«Gendarmerie teams» closed the road."],
    passes: ["Upon notice of the fee, he left.", "The health of teams matters."],
  },
  "F-TR-516": {
    flags: ["The coach «made evaluations» after the match."],
    passes: ["The evaluations made sense.", "She made an evaluation form."],
  },
  "F-AR-522": {
    flags: ["In Lebanon, the «minister considered that» the talks had failed."],
    passes: [
      "The cabinet in Egypt considered that plan.",
      "Experts in Iraq considered the law that he signed.",
    ],
  },
  "F-AR-523": {
    flags: ["The Egyptian actress is loved in the «technical community»."],
    passes: [
      "The technical community tested the code in Egypt.",
      "An actor of technical skill left Cairo.",
    ],
  },
  "F-AR-524": {
    flags: ["In Egypt, «the Delegation Party» named its candidate."],
    passes: ["The delegation held a party in Cairo.", "An Egyptian delegation met the party."],
  },
  "F-AR-525": {
    flags: ["The «public deputy» ordered an inquiry in Cairo."],
    passes: [
      "The deputy public prosecutor spoke in Cairo.",
      "In Jordan, the public, deputies said, is tired.",
    ],
  },
  "F-AR-528": {
    flags: ["The «conservative of Luxor» opened the road."],
    passes: ["Conservative Cairo is changing.", "The conservatives of Baghdad lost."],
  },
};

import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-GEN-251": {
    flags: ["«Parents of the 40 victims» waited at the port."],
    passes: ["Parents of the pupils waited.", "The victims' parents came."],
  },
  "F-GEN-252": {
    flags: ["The «familiars of the» victim asked for answers."],
    passes: ["Witches had familiars: cats and toads.", "The street was familiar to her."],
  },
  "F-GEN-257": {
    flags: ["The novel is «on sale in libraries» from Monday."],
    passes: [
      "The book can be borrowed in libraries.",
      "A library sold in the sale its old chairs.",
    ],
  },
  "F-GEN-258": {
    flags: ["The thieves took «sensible data» of clients."],
    passes: [
      "A sensible approach to data was taken.",
      "It is very sensible to wait with the data.",
    ],
  },
  "F-GEN-259": {
    flags: [
      "The president «reaffirmed his compromise with» the region.",
      "He spoke of the «compromise with the environment».",
    ],
    passes: [
      "A compromise with the union was reached.",
      "He would not compromise the independence of the bank.",
    ],
  },
  "F-GEN-262": {
    flags: ["The event «counted with the presence» of two ministers."],
    passes: ["The votes were counted with the help of machines.", "She counts with her fingers."],
  },
  "F-GEN-263": {
    flags: ["An appeal must be filed «within a delay of 10 days»."],
    passes: ["A delay of 10 days was announced.", "The flight left after a delay of two hours."],
  },
  "F-GEN-266": {
    flags: ["The suspect «pretends to have seen» nothing, the prosecutor said."],
    passes: ["He pretends to be the owner, police said.", "He likes to pretend that he cares."],
  },
  "F-GEN-267": {
    flags: [
      "After the «phone appeal with» the Kremlin, he was calm.",
      "The «appeal with the Ukrainian president» lasted an hour.",
    ],
    passes: [
      "He filed an appeal with the court.",
      "She made an appeal by telephone with her lawyer.",
    ],
  },
  "F-GEN-268": {
    flags: ["The film «was a huge exit» in theatres."],
    passes: ["The great exit of staff began.", "He made a total exit from the film business."],
  },
  "F-GEN-270": {
    flags: ["«In this sense, the» minister asked for help."],
    passes: ["In this sense of the word, he is free.", "He is a realist in this sense."],
  },
  "F-GEN-272": {
    flags: ["He was heard «in the scope of the investigation»."],
    passes: [
      "The rise in the scope of drones is steep.",
      "A change in the scope of work was made.",
    ],
  },
  "F-GEN-274": {
    flags: ["«In the sequence, the» deputy left the room."],
    passes: ["In the sequence, shot at night, she runs.", "The third step in the sequence failed."],
  },
  "F-GEN-277": {
    flags: [
      "Then «the president Alberto» Fernández called him.",
      "He met «the senator Paulo» Lima.",
    ],
    passes: ["He met the president, Joe Biden.", "The president of Portugal called José Lima."],
  },
  "F-GEN-279": {
    flags: ["The plan «attends the interests» of the banks."],
    passes: ["Nurses attend to the needs of the sick.", "They attend the school she requests."],
  },
  "F-GEN-280": {
    flags: ["The minister «embarked to Lisbon on» Saturday."],
    passes: ["They embarked on a tour.", "The troops embarked for a port in Kent."],
  },
  "F-GEN-281": {
    flags: ["The road was closed «on the day of yesterday»."],
    passes: ["The order of the day of the council is long.", "On the day, yesterday seemed far."],
  },
  "F-GEN-282": {
    flags: ["The minister «took the word at» the meeting."],
    passes: ["He took the word of his friend.", "She gave her word to the minister."],
  },
  "F-GEN-283": {
    flags: ["«It should be highlighted that» the road is open."],
    passes: ["It should be highlighted in red.", "It is worth noting that he left."],
  },
  "F-GEN-284": {
    flags: ["He is accused of «laundering the regime»."],
    passes: ["The regime is laundering money.", "They launder the party's linen."],
  },
};

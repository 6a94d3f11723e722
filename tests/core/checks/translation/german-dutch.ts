import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-DE-303": {
    flags: ["The «police chef» of the town resigned."],
    passes: [
      "The police chief was once a chef.",
      "The chef of the government canteen cooked for the restaurant.",
    ],
  },
  "F-DE-304": {
    flags: ["The law is needed, «so Scholz»."],
    passes: ["It rained, so Scholz stayed at home.", "It was late, so the police came."],
  },
  "F-DE-305": {
    flags: ["«According to this, the» driver had been drinking."],
    passes: ["According to this report, the driver fled.", "Go by the map, and there is no road."],
  },
  "F-DE-306": {
    flags: ["«According to own information», the group has nine members."],
    passes: ["According to his own account, he slept.", "According to our own data, it rose."],
  },
  "F-DE-307": {
    flags: ["«Loud police», nobody was hurt."],
    passes: ["Loud police sirens woke the town.", "He spoke loudly to police."],
  },
  "F-DE-308": {
    flags: ["Officers «fixed him on the ground» and called a doctor."],
    passes: [
      "The officers fixed the fence on the ground.",
      "The bench is fixed to the floor, police said.",
    ],
  },
  "F-DE-309": {
    flags: ["The officers «were wrong in the apartment»."],
    passes: ["What was wrong in the marriage was plain.", "It was the wrong door."],
  },
  "F-DE-311": {
    flags: ["«The officials arrested» a man in Munich, police said."],
    passes: ["The official was arrested in Germany.", "The officials met police in Berlin."],
  },
  "F-DE-312": {
    flags: ["The «accident causer» fled on foot."],
    passes: ["The cause of the accident is open.", "The accident caused a jam."],
  },
  "F-DE-313": {
    flags: ["The «SPD fraction» will vote on it."],
    passes: ["A fraction of the union vote was lost.", "He left a fraction later."],
  },
  "F-DE-314": {
    flags: ["In Germany, the «federal government and the countries» agreed on it."],
    passes: [
      "Germany and other countries agreed.",
      "The federal government met countries of the region in Berlin.",
    ],
  },
  "F-DE-316": {
    flags: ["The «undertaker» and billionaire bought the club."],
    passes: [
      "The undertaker buried the billionaire.",
      "The company makes coffins for undertakers.",
    ],
  },
  "F-DE-317": {
    flags: ["The «mass visitors» came from all of Germany."],
    passes: ["He went to mass in a church in Berlin.", "The visitors in Berlin left a mess."],
  },
  "F-DE-318": {
    flags: ["In Germany she «attended the gymnasium» until 2001."],
    passes: [
      "In Germany, the game was played in a gymnasium.",
      "Students left the gymnasium in Berlin.",
    ],
  },
  "F-DE-319": {
    flags: ["The «incidence value» fell to 90."],
    passes: ["The incidence is of little value.", "Values of the incidence rate fell."],
  },
  "F-NL-331": {
    flags: ["«Confirm sources» to the paper a message of the party."],
    passes: ["Confirm sources before you print.", "Two sources confirm it."],
  },
  "F-NL-332": {
    flags: ["In the Netherlands «the Second Room» passed the law."],
    passes: [
      "The second room of the Dutch museum is closed.",
      "In the first room hangs a Dutch master.",
    ],
  },
  "F-NL-335": {
    flags: ["The «water monsters» go to a laboratory."],
    passes: ["The monsters are taken from a film.", "The water monster of the loch is a hoax."],
  },
};

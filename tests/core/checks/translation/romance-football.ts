import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-SPORT-226": {
    flags: ["«The one from Rosario scored» twice for the team."],
    passes: ["Of the two teams, the one from Rome is older.", "Those of us who won scored high."],
  },
  "F-SPORT-227": {
    flags: ["«Those led by Rojas» won the match."],
    passes: ["Those led by fear lose the match.", "He led the team, coached by Rojas."],
  },
  "F-SPORT-228": {
    flags: ["He «annotated two goals» in the match."],
    passes: ["She annotated the text with care.", "The line marked both goals of the plan."],
  },
  "F-SPORT-229": {
    flags: ["The club will «dispute the final» in May."],
    passes: ["They dispute the final score.", "Fans disputed the call in the match."],
  },
  "F-SPORT-230": {
    flags: ["The team is «classified for the semifinals»."],
    passes: ["The papers are classified for a decade.", "The classification for the race is out."],
  },
  "F-SPORT-231": {
    flags: ["The team lost the «eliminatory» in extra time."],
    passes: ["They were eliminated in extra time.", "The elimination of the team hurt."],
  },
  "F-SPORT-232": {
    flags: ["The player met «the technical body» of the club."],
    passes: ["The technical commission of the EU met.", "A technical body set the standard."],
  },
  "F-SPORT-233": {
    flags: ["The «national selector» named 23 players."],
    passes: [
      "The national selectors of the cricket board met.",
      "The gear selector of the team's van broke.",
    ],
  },
  "F-SPORT-234": {
    flags: ["The «technical commissioner» kept him on the bench in the match."],
    passes: [
      "The commissioner of the league is technical.",
      "Mister Smith said the match was good.",
    ],
  },
  "F-SPORT-235": {
    flags: ["«The now player» of the club smiled."],
    passes: ["The coach now plays.", "The now-famous coach left."],
  },
};

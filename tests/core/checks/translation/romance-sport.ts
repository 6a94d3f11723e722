import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-SPORT-201": {
    flags: ["«The technician» left out two players for the match."],
    passes: [
      "The technician fixed the club's screens.",
      "A lighting technician hurt his knee on the team bus.",
    ],
  },
  "F-SPORT-202": {
    flags: ["«The time of Flamengo» has not lost since May."],
    passes: ["He played for Flamengo at the time.", "At the time of Santos's fall, he was a boy."],
  },
  "F-SPORT-203": {
    flags: [
      "He scored twice for «the selection of Brazil» in the cup.",
      "The «Chilean selection» lost both matches.",
    ],
    passes: [
      "The selection of Brazil as host of the cup surprised many.",
      "A French selection of films was shown.",
    ],
  },
  "F-SPORT-204": {
    flags: ["«The twisted celebrated» the goal for minutes."],
    passes: [
      "The twisted metal of the team bus was removed.",
      "He twisted his ankle in the match.",
    ],
  },
  "F-SPORT-205": {
    flags: ["He is the «artilleryman of the championship» with nine goals."],
    passes: [
      "The gunner of the tank crew played in the league.",
      "Arsenal's gunners lead the league.",
    ],
  },
  "F-SPORT-206": {
    flags: ["The club signed «the steering wheel» Rui Lima, a defender said."],
    passes: [
      "The driver of the team gripped the steering wheel.",
      "The steering wheel of the club's bus broke.",
    ],
  },
  "F-SPORT-207": {
    flags: ["The team «took to the lawn» without its captain in the match."],
    passes: ["The team mowed the lawn.", "She stepped onto the lawn of the house after the match."],
  },
  "F-SPORT-208": {
    flags: ["Rojas «opened the scoreboard» after ten minutes."],
    passes: ["The club opened the stadium; the scoreboard failed.", "He opened the marker pen."],
  },
  "F-SPORT-209": {
    flags: ["They meet in «the 23rd journey» of the league."],
    passes: ["The 23rd journey of the ship ended.", "The journey to the league title was long."],
  },
  "F-SPORT-210": {
    flags: ["The team trains for its «next commitment against» Chile."],
    passes: ["The next commitment is against the law.", "His first appointment was cancelled."],
  },
  "F-SPORT-211": {
    flags: ["With two «embezzlements», the coach changed his defence: a striker is injured."],
    passes: [
      "The coach was charged with embezzlement.",
      "The club's treasurer is on trial for embezzlement.",
    ],
  },
  "F-SPORT-212": {
    flags: ["The team won a «vacancy in the final»."],
    passes: ["The vacancy in the council is open.", "The final vacancy was filled."],
  },
  "F-SPORT-213": {
    flags: ["He «joined the template» in January from a smaller club."],
    passes: ["The template of the letter was changed.", "The club is a template for others."],
  },
  "F-SPORT-214": {
    flags: ["«The red and white set» scored late in the match."],
    passes: ["The red and white painting hangs in the club.", "A blue and white box was found."],
  },
  "F-SPORT-215": {
    flags: ["Rojas «premiered as coach» with a win."],
    passes: ["The film premiered when a strike began.", "She premiered her song in May."],
  },
  "F-SPORT-218": {
    flags: ["The driver «starred in an accident» on the ring road."],
    passes: ["She starred in a film called Accident.", "He starred in a heist movie."],
  },
  "F-SHOW-219": {
    flags: [
      "She plays a nurse in the «nine o’clock novel».",
      "The actor left the «Globo novel» in May.",
    ],
    passes: ["He read a novel at nine o'clock.", "The novel of the Globe journalist is out."],
  },
  "F-SHOW-220": {
    flags: ["«The plot premieres» on Monday."],
    passes: ["The plot thickens on Monday.", "The film premieres; its plot is thin."],
  },
  "F-SHOW-221": {
    flags: ["«The driver of the program» greeted the audience on television."],
    passes: [
      "The driver of the car watched the television.",
      "The program's driver was a van man.",
    ],
  },
  "F-SHOW-223": {
    flags: ["They «went to a ballad» on Friday night."],
    passes: [
      "The award went to the ballad of the year.",
      "She left the ballads for last at the club.",
    ],
  },
  "F-SPORT-224": {
    flags: ["The «shirt 21 was» called up again."],
    passes: ["The shirt, 21 years old, was sold.", "He wore shirt 21 at home."],
  },
  "F-SPORT-225": {
    flags: ["The club still «keeps polls for the player»."],
    passes: ["The poll made the player laugh.", "Fans received polls by mail."],
  },
};

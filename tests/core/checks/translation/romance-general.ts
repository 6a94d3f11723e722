import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-GEN-001": {
    flags: [
      "The union would answer a «final invasion» at once.",
      "It warned that a «final escalation» will cost all sides.",
    ],
    passes: [
      "The final invasion of 1945 was led by two armies.",
      "After years of siege, the final invasion of the town would begin.",
      "In the final invasion the aliens would win the game.",
    ],
  },
  "F-GEN-001b": {
    flags: ["He will step in if «an eventual attack» comes, the minister warned."],
    passes: [
      "The eventual winner would be named on Friday.",
      "The eventual return to normal would take years, he warned.",
      "The war ended in an eventual resignation.",
    ],
  },
  "F-GEN-003": {
    flags: ["He beat «the actual champion» in two sets.", "«The actual prime minister» will stay."],
    passes: [
      "He met the actual president, not an actor.",
      "The actual coach in the film was taller.",
      "An actual minister answered, rather than a clerk.",
    ],
  },
  "F-GEN-005": {
    flags: ["The company «pretends to invest» two million next year."],
    passes: [
      "Kids pretend to sign a paper in the game.",
      "They pretend to reduce speed when police are near.",
    ],
  },
  "F-GEN-006": {
    flags: ["The king «assisted to the ceremony» in the cathedral."],
    passes: [
      "She assisted at the mass as an altar server.",
      "They assisted to the best of their power at the match.",
    ],
  },
  "F-GEN-007": {
    flags: ["The police «realized an operation» in the port."],
    passes: [
      "He realized a meeting was the last thing he wanted.",
      "She realized two things at the meeting.",
    ],
  },
  "F-GEN-046": {
    flags: [
      "The pastor «celebrated a cult» for two hundred people.",
      "«Masses and cults» are allowed again, the bishop said.",
    ],
    passes: [
      "He grew up in a cult that a pastor led.",
      "In the cult film, a pastor loses his faith.",
      "A pastor spoke of the cult of money.",
    ],
  },
  "F-GEN-083": {
    flags: ["The storm caused «important damage» to roofs."],
    passes: ["It is important: damage was done.", "The important police work began."],
  },
  "F-GEN-086": {
    flags: ["«Calling it chaos is little»."],
    passes: ["Calling her is little help.", "Defining the term is of little use."],
  },
  "F-GEN-087": {
    flags: ["«The polemic over» the goal goes on."],
    passes: ["The polemic is a literary form.", "She wrote a polemic about cars."],
  },
};

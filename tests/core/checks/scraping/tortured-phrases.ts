import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "T-01": {
    flags: ["A spokesman for «the White Dwelling» said so, the president’s aide wrote."],
    passes: [
      "The white home belongs to the president.",
      "The White Home Company has a new president.",
    ],
  },
  "T-02": {
    flags: ["It began at nine «o’clock regional time»."],
    passes: ["At noon, time stood still.", "Regional time zones differ."],
  },
  "T-03": {
    flags: ["A «category 4 agitation» moved north."],
    passes: ["Violence in tropical cities rose.", "The agitation grew."],
  },
  "T-04": {
    flags: ["The «minister aforesaid» that the road is open."],
    passes: ["The aforesaid minister left.", "In the words aforesaid, he said no."],
  },
  "T-05": {
    flags: ["«In that location is» no proof."],
    passes: ["The plant in that location closed.", "In that location, is the rent high?"],
  },
  "T-06": {
    flags: ["The road «is nonmoving» closed."],
    passes: ["A nonmoving target is easy.", "The still water did not move."],
  },
  "T-08": {
    flags: ["The «UN Protection Council» met on Monday."],
    passes: ["The National Safety Council met.", "The UN Security Council met."],
  },
  "T-09": {
    flags: ["The paper backs «connection NATO» this year."],
    passes: ["The connection to NATO is close.", "A NATO connection was made."],
  },
  "T-11": {
    flags: ["They fear an «army motion» in the east, the minister said."],
    passes: ["The study, action by action, took years.", "The army set its tanks in motion."],
  },
  "T-13": {
    flags: ["It happened «past Wednesday the 14th»."],
    passes: ["This past Friday the 13th was calm.", "The final Friday, the 13th, was the best."],
  },
  "T-14": {
    flags: ["An aide said so on a «background press phone»."],
    passes: ["The press called; his phone rang.", "Press the phone's key."],
  },
  "T-15": {
    flags: ["The «predestinated» mayor spoke."],
    passes: ["Calvin wrote of predestination.", "They were predestined to meet."],
  },
  "T-17": {
    flags: ["His «abroad policy» failed."],
    passes: [
      "She went abroad; policy was set at home.",
      "The overseas coverage of the network is good.",
    ],
  },
  "T-20": {
    flags: ["The «push secretary» of the palace said no."],
    passes: ["They push the secretary to resign.", "Push, secretary, push!"],
  },
  "T-22": {
    flags: ["The «Secretary of Point» out flew home."],
    passes: ["The secretary of the country club resigned.", "The secretary of state flew home."],
  },
  "T-22b": {
    flags: ["The «Preeminent Court» upheld the law."],
    passes: [
      "An excellent court was built for the club.",
      "The ultimate court of opinion is the street.",
    ],
  },
  "T-22c": {
    flags: ["The «Home of Representatives» voted."],
    passes: [
      "The home of the representatives' leader burned.",
      "The house of representatives voted.",
    ],
  },
  "T-22d": {
    flags: ["The «legal professional general» sued."],
    passes: ["Lawyers in general agree.", "The legal professional, General Motors' counsel, sued."],
  },
  "T-22e": {
    flags: ["«The Tall Court» set a date."],
    passes: ["The tall court is open to players.", "A tall courtyard wall fell."],
  },
};

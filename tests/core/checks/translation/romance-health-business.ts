import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-HEALTH-231": {
    flags: ["The singer «is interned in» a hospital in Lima with pneumonia."],
    passes: [
      "She was interned at a camp hospital in 1943.",
      "As a medical student he interned at the hospital.",
    ],
  },
  "F-HEALTH-232": {
    flags: [
      "The president «received high from» the hospital on Sunday.",
      "Doctors said «the impeachment of the patient» is set for Monday.",
    ],
    passes: [
      "He received high marks in hospital studies.",
      "The hospital chief called the impeachment of the president a sham.",
    ],
  },
  "F-HEALTH-233": {
    flags: ["His «clinical frame» is stable.", "She has «the picture of pneumonia», doctors said."],
    passes: ["He is the picture of health.", "The health board met."],
  },
  "F-HEALTH-235": {
    flags: ["The state «registered 12 obits» on Sunday."],
    passes: ["The paper ran 12 obits on Sunday.", "The deceased were 12."],
  },
  "F-HEALTH-236": {
    flags: ["The region «reported 90 new contagions»."],
    passes: ["Financial contagions spread fast.", "New contagion fears hit banks."],
  },
  "F-HEALTH-237": {
    flags: ["He «was operated urgently» on his knee."],
    passes: ["She was operated on for hours.", "The drone was operated successfully."],
  },
  "F-BIZ-241": {
    flags: ["The group had a «business figure of» 90 million euros."],
    passes: [
      "A leading business figure was among the guests.",
      "The business figured in the report.",
    ],
  },
  "F-BIZ-242": {
    flags: ["It is owned by an «anonymous society» in Lugano."],
    passes: ["Society is anonymous in cities.", "Alcoholics Anonymous and other societies met."],
  },
  "F-BIZ-243": {
    flags: ["The plant «licensed 200 workers» last week."],
    passes: ["The state licensed 200 doctors.", "All of its licensed employees stayed."],
  },
  "F-BIZ-244": {
    flags: ["The «actions of Vale fell» on the stock exchange."],
    passes: ["His actions fell short.", "Its actions gained by stealth a name."],
  },
  "F-BIZ-245": {
    flags: ["«The bag of Madrid» lost two percent."],
    passes: ["The bag of the Madrid tourist was found.", "He closed the bag."],
  },
  "F-BIZ-247": {
    flags: ["The «provisional balance sheet is» 12 dead and 40 injured."],
    passes: ["The new balance sheet shows a loss.", "An assessment of the dead forest was made."],
  },
  "F-BIZ-248": {
    flags: ["He keeps the «wallet of Health» in the cabinet."],
    passes: ["The health minister lost his wallet.", "The briefcase of a finance man was stolen."],
  },
  "F-BIZ-249": {
    flags: [
      "The law punishes «result manipulation» in sport.",
      "It needs a permit to «operate bets».",
    ],
    passes: ["The results of manipulation are clear.", "He bets his house on it."],
  },
  "F-BIZ-250": {
    flags: ["The minimum wage gets a «readjustment» of five percent."],
    passes: ["The readjustment of the seat took an hour.", "Life after war is a readjustment."],
  },
  "F-GEN-256": {
    flags: ["Fire broke out in a «fireworks fabric» near the port."],
    passes: ["The fabric for shoes has changed.", "The fabric of the city is brick."],
  },
  "F-GEN-260": {
    flags: ["He stabbed his brother «after a discussion»."],
    passes: ["After a discussion, the panel closed.", "She shot the film after a discussion."],
  },
  "F-GEN-269": {
    flags: ["The player left with a «cerebral commotion»."],
    passes: ["The commotion woke the street.", "His head turned at the commotion."],
  },
};

import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-LAW-011": {
    flags: [
      "A «magistrate of the Supreme» Court asked for the files.",
      "Two «magistrates of the Constitutional Court» disagreed.",
    ],
    passes: [
      "A magistrate in Leeds sent the case to the Supreme Court.",
      "The magistrate of the district heard the case.",
    ],
  },
  "F-LAW-012": {
    flags: [
      "He is a «minister of the Federal Supreme Court» in Brasília.",
      "«Minister Rui de Lima, of the Federal Supreme Court», voted.",
      "The «TSE minister» Rui Lima voted last.",
    ],
    passes: [
      "The minister of justice spoke before the Supreme Court.",
      "A minister of the church spoke at the Federal Supreme Court.",
    ],
  },
  "F-LAW-013": {
    flags: ["«The Supreme decided» to hear the case.", "A «decision of the Supreme» is due."],
    passes: [
      "The Supreme Court decided to hear the case.",
      "The president of the Supreme Court spoke.",
    ],
  },
  "F-LAW-014": {
    flags: ["«The discharger» of the court freed him."],
    passes: [
      "The judge of the appeals court freed him.",
      "The battery discharger was in court as evidence.",
    ],
  },
  "F-LAW-015": {
    flags: ["An «instruction judge» heard him for hours."],
    passes: [
      "The judge gave the jury an instruction; judges often do.",
      "An investigating judge heard him.",
    ],
  },
  "F-LAW-016": {
    flags: ["The «rapporteur of the case» asked for more time."],
    passes: [
      "The UN special rapporteur on the case spoke.",
      "The European Parliament's rapporteur for the bill spoke.",
    ],
  },
  "F-LAW-017": {
    flags: ["The senator asked «the ICC» to hear the maker of the vaccine in Brazil."],
    passes: [
      "The ICC heard a case against Brazil in The Hague.",
      "At the ICC in The Hague, a senator from Brazil spoke.",
    ],
  },
  "F-LAW-018": {
    flags: ["The judge is the «conductor of the inquiry» into false news."],
    passes: [
      "The conductor of the orchestra opened an inquiry.",
      "A train conductor was part of the investigation.",
    ],
  },
  "F-LAW-019": {
    flags: ["The judge «decreed the prison» of both men."],
    passes: [
      "The decree changed the prison rules.",
      "The king decreed the arrested men should go free.",
    ],
  },
  "F-LAW-020": {
    flags: ["The judge ordered «preventive prison» for both men."],
    passes: [
      "Prison reform and preventive medicine were discussed.",
      "Preventive detention is allowed for days.",
    ],
  },
  "F-LAW-048": {
    flags: ["Congress in Brazil must vote on «the provisional measure» by Friday."],
    passes: [
      "The Hague court ordered a provisional measure against Brazil.",
      "A provisional measure was asked for in Geneva.",
    ],
  },
  "F-LAW-049": {
    flags: [
      "The Senate passed the «project of law» last night.",
      "The deputies voted on the «law project».",
    ],
    passes: [
      "The Family Law Project sued Congress.",
      "The law lets the project go on, the Senate said.",
    ],
  },
  "F-LAW-050": {
    flags: ["In Brazil the president «sanctioned the law» with two vetoes."],
    passes: ["The law sanctioned the use of force in Brazil.", "Washington sanctioned the bank."],
  },
  "F-LAW-051": {
    flags: ["His lawyers «filed a resource» with the court."],
    passes: [
      "The court denied the resource council a hearing.",
      "The judge denied them the resources they need.",
    ],
  },
  "F-LAW-052": {
    flags: ["The club will «resort against the decision» of the court."],
    passes: [
      "She resorted to a decision she had made before.",
      "The problem recurred after the ruling.",
    ],
  },
  "F-LAW-053": {
    flags: ["The party «entered with a lawsuit» against the mayor."],
    passes: [
      "He entered with a smile; she joined with an encore.",
      "She entered with her lawyer and filed an appeal.",
    ],
  },
  "F-LAW-054": {
    flags: [
      "The judge «archived the investigation» for lack of proof.",
      "The «complaint was archived» in May.",
    ],
    passes: [
      "The library archived the case files.",
      "The investigation found an archive of photographs.",
    ],
  },
  "F-LAW-055": {
    flags: ["The council voted for the «cassation of the mandate» of the mayor."],
    passes: [
      "The Court of Cassation upheld the mandate.",
      "He was voted out before the end of his mandate.",
    ],
  },
  "F-LAW-056": {
    flags: ["He «was denounced for the crime» of fraud."],
    passes: [
      "The law was denounced for its crimes against grammar.",
      "He denounced the crime at a rally.",
    ],
  },
  "F-LAW-057": {
    flags: [
      "The «delegate of the Civil Police» closed the case.",
      "The «police delegate» heard two witnesses.",
    ],
    passes: [
      "A delegate of the police union spoke at the congress.",
      "The delegate from Texas is a civil engineer.",
    ],
  },
  "F-LAW-058": {
    flags: ["The «promoter of justice» asked the court for ten years."],
    passes: [
      "The Vatican's promoter of justice closed the case.",
      "A boxing promoter went to court.",
    ],
  },
  "F-LAW-059": {
    flags: ["«The fiscal asked» for ten years in prison."],
    passes: ["The procurator fiscal asked for more time.", "The fiscal year ended in a loss."],
  },
  "F-LAW-060": {
    flags: ["In Spain, a judge of «the National Audience» freed him."],
    passes: [
      "The show has a national audience in Spain.",
      "The judge spoke to a national audience.",
    ],
  },
};

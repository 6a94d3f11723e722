import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-LAW-061": {
    flags: ["The «sentence of the Constitutional Court» lets the tax stand."],
    passes: [
      "The court cut the sentence of the European.",
      "The constitutional court cut his sentence.",
    ],
  },
  "F-LAW-062": {
    flags: ["«The imputed was» heard by the judge.", "She is held «as imputed» in the case."],
    passes: ["The imputed income was taxed.", "The police investigated, and the case is closed."],
  },
  "F-LAW-063": {
    flags: ["The court said he was «condemned to 12 years» in prison."],
    passes: ["He was condemned to death in 1944.", "Fans are condemned to 12 years of pain."],
  },
  "F-LAW-064": {
    flags: [
      "The «Argentine Justice ordered» the search.",
      "«The Justice determined» that the road stays closed.",
    ],
    passes: [
      "The Justice Department ordered the search.",
      "Justice Rojas ordered the search, and the justice wrote a dissent.",
    ],
  },
  "F-LAW-065": {
    flags: ["The «Power of Attorney of Milan» opened a case."],
    passes: [
      "A power of attorney was signed in Milan.",
      "She has power of attorney over the Rome estate.",
    ],
  },
  "F-LAW-066": {
    flags: ["«The parquet opened» an inquiry in Lyon, a French paper said."],
    passes: [
      "The parquet floor of the Paris flat has scratches.",
      "The parquet of Boston's arena was replaced.",
    ],
  },
  "F-LAW-067": {
    flags: ["He was placed «in view custody» on Sunday."],
    passes: ["He fled the guard at first sight.", "In view of custody rules, he was freed."],
  },
  "F-CRIME-068": {
    flags: ["Two men were «arrested in flagrant» near the port."],
    passes: [
      "They were arrested in flagrant violation of the law.",
      "A flagrant foul led to the arrest of a fan.",
    ],
  },
  "F-CRIME-069": {
    flags: ["The crash left two «fatal victims» in the town."],
    passes: [
      "The victims of the fatal crash were named.",
      "The crash was fatal; victims came from two towns.",
    ],
  },
  "F-CRIME-071": {
    flags: [
      "«Some 200 effectives» were sent to the border.",
      "The «police effectives» closed the street.",
    ],
    passes: [
      "The measures were effective: of the 200, few were left.",
      "The regiment's 900 effectives fell in 1863.",
    ],
  },
  "F-CRIME-072": {
    flags: ["Three men were «interpellated» at dawn."],
    passes: [
      "The minister was challenged by the opposition.",
      "An interpellation of the minister is set for Monday.",
    ],
  },
  "F-CRIME-074": {
    flags: ["An «important police device» was in place for the match."],
    passes: ["Police found an explosive device.", "The security device fits in a pocket."],
  },
  "F-CRIME-075": {
    flags: ["«The success occurred» at noon, police said."],
    passes: [
      "Success happened slowly for the band.",
      "The success took her by surprise, the police chief joked.",
    ],
  },
  "F-CRIME-076": {
    flags: ["It began as a «miscellaneous fact» in a village, police said."],
    passes: ["Here are miscellaneous facts about cats.", "A set of diverse facts was studied."],
  },
  "F-LAW-090": {
    flags: ["He will sit on the «bench of the accused» in May."],
    passes: ["The accused sat on a bench.", "A bench of three judges freed the accused."],
  },
  "F-LAW-091": {
    flags: ["«The Public Ministry» asked for nine years."],
    passes: [
      "The public, ministry officials say, is safe.",
      "He left public ministry for the church.",
    ],
  },
  "F-LAW-092": {
    flags: ["A judge withdrew «the euroorder» on Friday."],
    passes: ["The euro order of the bank was filled.", "A European arrest warrant was withdrawn."],
  },
  "F-LAW-093": {
    flags: ["«The project goes to the Senate» next week."],
    passes: ["The project goes to the next stage.", "The project will be sent by post."],
  },
};

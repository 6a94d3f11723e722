import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "T-23": {
    flags: ["The «Prime Pastor» met the king."],
    passes: ["The pastor was in his prime.", "The chief priest of the temple spoke."],
  },
  "T-23b": {
    flags: ["The «remote Minister Rojas» signed."],
    passes: ["An outside minister led the prayers.", "In a remote ministry they met."],
  },
  "T-23c": {
    flags: ["«The Initial Lady» opened the school."],
    passes: ["The initial, Lady Jane said, is hers.", "The first lady opened the school."],
  },
  "T-24": {
    flags: ["He got his «supporter shot» in May."],
    passes: ["The supporter shot a video.", "A promoter's shot at fame failed."],
  },
  "T-24b": {
    flags: ["The bank raised the «curiosity rate»."],
    passes: ["Rate your curiosity from one to five.", "The enthusiasm of raters is high."],
  },
  "T-25": {
    flags: ["The clip spread on «internet based life»."],
    passes: ["He lives an internet life.", "The web is based on links."],
  },
  "T-26": {
    flags: ["The «Unified Kingdom» left in 2020.", "He flew to the «Assembled States»."],
    passes: ["A unified kingdom was their dream.", "The states joined together."],
  },
  "T-27": {
    flags: ["He was born «in Modern York»."],
    passes: ["In modern Delhi, traffic is heavy.", "The unused New York flat was sold."],
  },
  "T-28": {
    flags: ["A «Dark Lives Matter» march passed."],
    passes: ["Dark lives matter to the novelist.", "Their lives matter."],
  },
  "T-29": {
    flags: ["The firm sells «counterfeit consciousness»."],
    passes: ["The intelligence on counterfeit goods was good.", "Counterfeit notes were found."],
  },
  "T-30": {
    flags: ["The summit was about «climate alter»."],
    passes: ["Climate altered the coast.", "The environment alters fast."],
  },
  "T-31": {
    flags: ["She survived «bosom malignancy»."],
    passes: ["Her bosom friend has a disease.", "The disease spread."],
  },
  "T-32": {
    flags: ["He died of a «heart assault»."],
    passes: ["At the heart, assault is about power.", "The heart was attached to a machine."],
  },
  "T-33": {
    flags: ["Salt raises «blood weight», doctors say."],
    passes: ["The blood, weight and height were noted.", "A strain of blood virus was found."],
  },
  "T-34": {
    flags: ["He knows «the Center East» well."],
    passes: ["The center east of the mall closed.", "The Middle East is calm."],
  },
  "T-35": {
    flags: ["She sued for «sexual badgering»."],
    passes: ["Badgering of a sexual kind stopped.", "It was a provocation."],
  },
  "T-36": {
    flags: ["Masks and «social separating» work, officials say."],
    passes: ["The social class separating them grew.", "Removing a social post is easy."],
  },
  "T-37": {
    flags: ["He works in «open wellbeing»."],
    passes: ["The open air, well-being and sport were his themes.", "Public well-being matters."],
  },
  "T-38": {
    flags: ["He lives in «Extraordinary Britain»."],
    passes: ["An extraordinary British show opened.", "Britain is great."],
  },
  "T-39": {
    flags: ["She won a «Brilliant Globe»."],
    passes: ["A brilliant globe of light rose.", "The Institute's grant is for best practice."],
  },
};

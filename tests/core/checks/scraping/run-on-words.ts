import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "The talks were led by Ana «PereiraOn» Monday, he told the press.",
  "Born in the United «StatesIn» an interview, she denied it.",
  "Rain fell on Lisbon all day. Schools in «LisbonAfter» the storm stayed shut.",
  "New «restrictionsThe» government will decide on Friday.",
  "He praised Minister «OrbánAccording» to the paper.",
  "She met Ana «PereiraThe», 40, of Porto.",
  // Names that are written so.
  "She works for LinkedIn in Dublin.",
  "He is the director of MoveOn and a friend.",
  "A video by NowThis was shared widely.",
  "YouTube and TikTok removed the clip, OpenAI said.",
  "Dr McAfee met DeAndre Jordan.",
  { text: "The firm sells PayBy to shops.", why: "A brand built of a word that is no name here." },
  {
    text: "The Solar SunIn lamp was tested. The SunIn is cheap.",
    why: "A brand comes more than once.",
  },
  "The HuffPost asked Andy GiddingsBBC News why.",
  "The list ends on Oct 14.The next one follows.",
  "Call indexOf the string, then sortBy name.",
  "Follow #StandWithHer now and write to @JoeIn today.",
  "See example.com/PageThe for more.",
];

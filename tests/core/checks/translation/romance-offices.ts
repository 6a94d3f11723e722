import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-GOV-091": {
    flags: ["«The still president» has until Friday."],
    passes: ["The still photographs show the president.", "He is still president."],
  },
  "F-GOV-092": {
    flags: ["«The until now director» takes her place."],
    passes: ["Until now the director was unknown.", "He is, so far, president."],
  },
  "F-GOV-093": {
    flags: ["The «autonomic government» in Valencia closed the bars."],
    passes: ["The autonomic nervous system was tested.", "An autonomous government was set up."],
  },
  "F-GOV-094": {
    flags: ["«The Executive of Sánchez» raised the tax."],
    passes: ["The Executive Board approved it.", "The chief executive of Ford left."],
  },
  "F-GOV-095": {
    flags: ["The «counselor of Health» gave the figures."],
    passes: [
      "A counselor of troubled teens spoke on health.",
      "The councillor spoke of education.",
    ],
  },
  "F-GOV-096": {
    flags: ["The «Board of Andalusia» will pay."],
    passes: ["The school board of Seville, Andalusia, met.", "A meeting in Andalusia was held."],
  },
  "F-POL-097": {
    flags: ["The party filed a «motion of censorship» against the mayor."],
    passes: ["A motion against censorship passed.", "The motion of censure failed."],
  },
  "F-PRESS-142": {
    flags: ["A source «close to the file» confirmed it."],
    passes: ["The file is close to the limit.", "He kept close to the filing desk."],
  },
  "F-PRESS-143": {
    flags: ["«Joined by telephone», the mayor denied it."],
    passes: ["They joined by the dozen.", "He joined, by phone call or letter, every club."],
  },
  "F-PRESS-144": {
    flags: ["He «told the vehicle» that he would run."],
    passes: ["The vehicle was told to stop.", "Communication with the vehicle was lost."],
  },
  "F-PRESS-145": {
    flags: ["The mayor «told the reportage» that the road is open."],
    passes: ["The reporter told the mayor.", "He told the reporters all."],
  },
  "F-GEN-285": {
    flags: ["«This has been indicated by» the mayor."],
    passes: ["This has been confirmed by tests.", "This is how he sees it."],
  },
  "F-GEN-286": {
    flags: ["«The main interested» did not answer."],
    passes: ["The main party is interested.", "A concerned parent called."],
  },
  "F-GEN-287": {
    flags: ["«It is about a 34 year» old from Lugo, police said."],
    passes: ["It is about a year old.", "The film: it is about a man at sea."],
  },
  "F-BIZ-288": {
    flags: ["The «interannual rate» fell to two percent."],
    passes: ["Interannual variability of rain is high.", "The annual rate rose."],
  },
  "F-BIZ-289": {
    flags: ["The bank had «net benefits of 12 million»."],
    passes: [
      "The benefits of 12 weeks of leave are clear.",
      "A net benefit of the plan is cleaner air.",
    ],
  },
};

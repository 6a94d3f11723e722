import type { RowCases } from "../row-cases.ts";

export const cases: RowCases = {
  "F-PRESS-124": {
    flags: ["«Original title: Rain» in the north"],
    passes: [
      "The original title of the book was shorter.",
      "The show kept its original title, Rain.",
    ],
  },
  "F-PRESS-125": {
    flags: ["(«Editor in charge: Li» Wei)"],
    passes: ["The editor in charge of sports left.", "A responsible editor checks facts."],
  },
  "F-PRESS-126": {
    flags: ["Statement: The «article only represents the author’s» views."],
    passes: [
      "The article represents the view of the board.",
      "He read a statement; the article came later.",
    ],
  },
  "F-PRESS-127": {
    flags: ["Today «the little editor» brings you three tips."],
    passes: ["The editor's little dog is small.", "A small editorial team works there."],
  },
  "F-PRESS-129": {
    flags: [
      "«Last minute: Earthquake» in the east",
      "«Breaking news statements from» the president",
    ],
    passes: ["At the last minute, the deal failed.", "A last minute goal won it."],
  },
  "F-PRESS-130": {
    flags: ["«Fuente: Ministry» of Health"],
    passes: ["The rapper Fuente has a life in songs", "Carlos de la Fuente won."],
  },
  "F-PRESS-130b": {
    flags: ["«Fonte: Reuters»"],
    passes: ["The Fonte cheese is sold in Rome.", "A fonte is a fountain."],
  },
  "F-PRESS-130c": {
    flags: ["«Quelle: dpa»", "The tower («Bild: Imago»)"],
    passes: ["The paper Bild has a new editor.", "Quelle was a mail-order house."],
  },
  "F-PRESS-130d": {
    flags: ["«Zdjęcie: archive»"],
    passes: ["Photo: archive", "The Polish word for photo is zdjęcie."],
  },
  "F-PRESS-130e": {
    flags: ["«Источник: RBC»"],
    passes: ["Source: RBC", "The Russian word for photo is фото."],
  },
  "F-PRESS-130f": { flags: ["«Kaynak: agency»"], passes: ["Source: agency", "Mr Kaynak said so."] },
  "F-PRESS-130g": {
    flags: ["«Sumber: detik»"],
    passes: ["Source: detik", "He moved to Sumber in May."],
  },
  "F-PRESS-132": {
    flags: ["The road is open («Reuters e EFE»)."],
    passes: ["Reuters and EFE reported it.", "AP, AFP and dpa have offices there."],
  },
  "F-PRESS-133": {
    flags: ["«Only the spoken word counts»."],
    passes: ["Check against delivery.", "Only the spoken jokes were bad."],
  },
  "F-PRESS-140": {
    flags: ["The «holders of their statements» are these."],
    passes: ["Holders of their bonds sued.", "He is the holder of a press card."],
  },
  "F-PRESS-141": {
    flags: ["The club «gave to know» its new coach."],
    passes: ["He gave her to know his mind.", "They did all to know the truth."],
  },
};

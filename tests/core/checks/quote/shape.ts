import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "He said that the step “«could end the talks and that the two sides would suffer from it.»”",
  "Mayor Ana Pereira said that the plans of the town “«and its neighbours to build a bridge were discussed. We thank all of them.»”",
  "Serbian President Milan Radic spoke at noon. “«We value Serbia’s steadfast support,»” Radic said.",
  "“«The first talk with POTUS went well,»” she wrote on Twitter.",
  "“The first talk with @POTUS went well,” she wrote on Twitter.",
  "“The first talk with POTUS went well,” she told the paper.",
  {
    text: "Ana Pereira, mayor of Porto, spoke at noon. “We value Serbia’s steadfast support,” Pereira said.",
    why: "Somebody else's side is thanked.",
  },
  "“It could end the talks,” he said, and that the two sides would suffer.",
  "Pereira says, “and it costs a hundred, that upsets me. If there is demand we will print it.”",
  "He wrote of “a bridge and that it would last” in his diary.",
  "She called it “and so on and so forth” and left.",
  "He could “lead the team and that would be it”, he said.",
];

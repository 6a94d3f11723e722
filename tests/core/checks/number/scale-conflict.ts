import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "The board of Twitter accepted the $44 billion takeover on Monday. Twitter's founder welcomed it.\n\nThe board had at first refused Musk's «$44 trillion» takeover of Twitter.",
  "The region of Cusco lost 12,500 hectares of forest. Satellites of the institute saw it burn.\n\nOfficials in Cusco say that the «125,000 hectares» of forest will take years to grow.",
  {
    text: "The bank granted Kenya 2.5 billion shillings in farming loans.\n\nKenya will repay the bank «2.5 million» shillings in farming loans by May.",
    why: "A thousandth.",
  },
  {
    text: "The bank granted Kenya 2 billion shillings in farming loans.\n\nKenya will repay the bank 2 million shillings in farming loans by May.",
    why: "One digit may meet by chance.",
  },
  "Sales of the firm rose from 1.5 million cars to 15 million cars in ten years.",
  "United has revenue of $5.6 billion annually.\n\nThe rival has revenue of $56 billion annually.",
  "The town has 4,500 residents who vote.\n\nThe province counts 45,000 residents.",
  {
    text: "The bank granted Kenya 2.5 billion shillings in farming loans.\n\n“Kenya will repay the bank 2.5 million shillings in farming loans,” she said.",
    why: "A speaker may have said it.",
  },
];

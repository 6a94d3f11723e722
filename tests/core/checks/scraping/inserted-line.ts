import type { Case } from "../case.ts";

/** A body with a line between its paragraphs. */
const around = (line: string): string =>
  `The harbour bridge opened again on Monday after the storm, the harbour master said.\n\n${line}\n\nShips from Norway had waited for three days outside the harbour.`;

export const cases: readonly Case[] = [
  around("«See also\u00a0 Why nobody eats alone in Portuguese kitchens»"),
  around("«Read also Seven recipes with pumpkin and almonds»"),
  around("«You may also like Singer postpones concert in Lisbon»"),
  around("See also  Ten bridges that never opened"),
  { text: around("Related: Singer postpones concert in Lisbon"), why: "Editors write a colon." },
  { text: around("READ MORE Singer postpones concert in Lisbon"), why: "Newspapers do so, too." },
  around("Related: Norwegian fleet leaves port"),
  { text: around("See also  More on this"), why: "It names no subject." },
  around("See also the pumpkin recipes of our cook."),
  around("Read more about pumpkins in her book, he said."),
  { text: around("You May Also Like"), why: "A heading." },
  {
    text: around(
      Array.from({ length: 7 }, (_, n) => `See also Singer postpones concert number ${n}`).join(
        "\n\n",
      ),
    ),
    why: "A site that links by habit.",
  },
];

import type { Case } from "../case.ts";

const LINK = "See also  How to keep bees in a city";

/** An article with a related link inside, and what stands below it. */
const page = (...below: readonly string[]): string =>
  [
    "The bridge opened again on Monday, after a storm had closed it for a week.",
    LINK,
    "Engineers had looked at every bolt of it, the town said.",
    ...below,
  ].join("\n\n");

export const cases: readonly Case[] = [
  page(
    "«You May Also Like»",
    "About the Author: Rosa Lind",
    "A writer.",
    "Leave a Reply",
    "«Your email address will not be published. Required fields are marked *»",
  ),
  {
    text: page("You May Also Like", "Leave a Reply"),
    why: "Two of the lines are every second site's.",
  },
  {
    text: page(
      "You May Also Like",
      "About the Author: Rosa Lind",
      "A writer.",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
    ).replace(`${LINK}\n\n`, ""),
    why: "No link set into the text.",
  },
  "She wrote “Leave a Reply” on the door. You may also like it.",
];

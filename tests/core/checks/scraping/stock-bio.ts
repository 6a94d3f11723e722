import type { Case } from "../case.ts";

/** A biography under its heading, below the body of an article. */
const below = (biography: string): string =>
  `The bridge opened again.\n\nYou May Also Like\n\nAbout the Author: Rosa Lind\n\n${biography}`;

export const cases: readonly Case[] = [
  below('«"Avid web nerd. Coffee junkie. Writer. Falls down a lot."»'),
  below("«Subtly charming pop culture fan. Proud gamer. Future teen idol.»"),
  below("«Unapologetic zombieaholic! Tv scholar! Certified analyst!»"),
  below("«Evil web evangelist. Music guru. Student. Amateur thinker. She keeps bees in Turin.»"),
  {
    text: "The bridge opened again.\n\n«Hipster-friendly explorer. Beer buff. Introvert.»",
    why: "Left in the body.",
  },
  {
    text: below('Rosa Lind «"Avid web nerd. Coffee junkie. Writer."»'),
    why: "A name before the marks.",
  },
  below("Writer. Reader. Thinker. Student."),
  below("Proud dad. Freelance writer. Dog lover."),
  below("Rosa Lind is a freelance writer in Turin. She covers food and travel."),
  below("Music fan. Writer at The Harbour News. Lives in Turin with two cats."),
  below("Food. Travel. Music. Tv."),
  {
    text: `Coffee junkie. Proud gamer. Beer buff.\n\n${"The bridge opened again after the storm. ".repeat(20)}`,
    why: "A list at the head of an article is its own matter.",
  },
];

import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "«Hey President» of the Republic of Chile, Ana Rojas, met the mayor.",
  "The talks went on. «Hey Prime Minister» António Costa said that he was content.",
  "«Hey Governor» announced new rules for schools.",
  "«Hey Ministry» of Health will publish the figures on Friday.",
  "Hey President Obama, thank the teachers of this town.",
  "Hey Mayor, fix the bridge.",
  "Hey President of the United States, look here!",
  "Hey Governor Smith you promised to open the bridge.",
  "“Hey President Rojas is here,” a boy called out.",
  "They sang Hey Jude and the mayor danced.",
  "She shouted: Hey President Rojas is here.",
  "Hey presidents of the world united for a song.",
];

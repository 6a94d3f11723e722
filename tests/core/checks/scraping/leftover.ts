import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "He left «&mdash;» and nobody asked why.",
  "It wasn«&#8217;»t the first time.",
  "It wasn«â€™»t the first time.",
  "Minister MevlÃ«¼»t said so.".replace("Ã«¼»", "«Ã¼»"),
  "«[ad_1]»\n\nThe bridge opened again.",
  "The «embbady» in Lisbon was closed. The «ambbadador» had left.",
  "The bridge opened again.\n\n«Source link»",
  "The bridge opened again.\n\n«Source: www.example.org»",
  "Nobody was hurt, the mayor told «TASS…»",
  "«Watch the video “»The bridge opens” below.",
  "«Ana Pereira- local news journalist and editor»-in-chief",
  "Prices rose by 3«9 pp (percentage points)».",
  "TASS said so… Watch the bridge. Ana Pereira - a journalist - came.",
  "Johnson & Johnson rose; AT&T; fell.",
  "The town of Âge, in Ärmland, and the Åland islands are near.",
  "He badgered the bad embassy, an abbot in Baden-Baden.",
  "The source: a map of www.example.org and its neighbours.",
  "Use [brackets] in {braces} at 5%% if you must.",
  "Source: the ministry",
  "An São Paulo native, Müller ate crème brûlée in Łódź.",
];

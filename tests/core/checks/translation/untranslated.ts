import type { Case } from "../case.ts";

export const cases: readonly Case[] = [
  "The mayor said «que o governo não está» ready for it.",
  "The bridge opened again, «según los vecinos, que también» had waited for it.",
  "It was late: die Brücke «wurde nicht für einen» day opened.",
  "The bridge opened. «Мост снова открыт» for all.",
  "The bridge opened again after the storm.\n\n«Bir yanıt yazın»",
  "The mayor of Puerto de la Cruz met the head of the Universidad de los Andes.",
  "Playa del Carmen and Las Palmas lie far from Los Angeles and Rio das Ostras.",
  "She read Der Spiegel, Die Zeit and Le Monde on the way to the Côte d'Azur.",
  "The toast was c'est la vie, the song Que Sera, Sera.",
  "The word мост is Russian; (Мост снова открыт) stands in brackets.",
  "He said “que o governo não está pronto” in Portuguese.",
  "Dan and Ini met Des and Van in Den Haag.",
  "She sang in Pan's Labyrinth, or El laberinto del fauno.",
];

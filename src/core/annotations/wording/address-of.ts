import type { Report } from "../../verify/report.ts";

/**
 * Where an article stands, for people other than the one who checked it: its address, or the name of
 * the file without the folders of that person's machine.
 */
export function addressOf({ article, input }: Report): string {
  if (article.url !== null) return article.url;
  if (input === "-") return "standard input";
  return /^https?:\/\//i.test(input) ? input : (input.split(/[\\/]/).at(-1) ?? input);
}

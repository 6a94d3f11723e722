/** The end of a stretch from its first whole word on; what stands before a line break is left out. */
export function lastWords(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf("\n") + 1);
  const isCut = line.length === prefix.length && prefix.includes(" ");
  return isCut ? `…${line.slice(line.indexOf(" "))}` : line;
}

/** The beginning of a stretch up to its last whole word; what stands after a line break is left out. */
export function firstWords(suffix: string): string {
  const end = suffix.indexOf("\n");
  if (end !== -1) return suffix.slice(0, end);
  return suffix.includes(" ") ? `${suffix.slice(0, suffix.lastIndexOf(" "))} …` : suffix;
}

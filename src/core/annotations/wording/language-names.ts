/** "Brazilian Portuguese or Spanish" for BCP 47 tags; what is no tag is given back as it is. */
export function languageNames(tags: readonly string[]): string {
  const names = new Intl.DisplayNames("en", { type: "language" });
  const list = new Intl.ListFormat("en", { type: "disjunction" });
  return list.format(tags.map((tag) => nameOf(names, tag)));
}

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag; // "of" throws for what is no language tag
  }
}

/** "Date: day in parentheses" for "date/day-in-parentheses": what is shown of a check. */
export function checkName(id: string): string {
  const words = id.replace("/", ": ").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

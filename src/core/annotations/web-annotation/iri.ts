/**
 * A name for a thing that has no address: the same for the same words, and by all odds for no
 * others. A UUID of version 8 (RFC 9562, 5.8), made of four runs of FNV-1a (32 bits), each from a
 * start of its own: http://www.isthe.com/chongo/tech/comp/fnv/. It tells things apart, it proves
 * nothing.
 */
export function iriOf(words: string): string {
  const digits = STARTS.map((start) => digest(words, start)).join("");
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

/** The first is that of FNV-1a; the others are the same with a word of its own before the words. */
const STARTS = [0x811c9dc5, 0x050c5d1f, 0x9e3779b9, 0x85ebca6b] as const;

/** Eight hexadecimal digits. */
function digest(text: string, start: number): string {
  let hash: number = start;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

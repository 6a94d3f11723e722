/** Pages name their encoding in their first bytes, as HTML demands ("within the first 1024 bytes"). */
const HEAD = 1_024;

/** As in `<meta charset="windows-1252">` and `<meta … content="text/html; charset=koi8-r">`. */
const META = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?(?<label>[\w.:-]{1,40})/i;
/** As in `text/html; charset="utf-8"`. */
const PARAMETER = /charset\s{0,9}=\s{0,9}["']?(?<label>[\w.:-]{1,40})/i;

/**
 * The text of a page. Its encoding is that of the byte order mark, else of the header, else of the
 * page's own meta element; else UTF-8 where it is that, and windows-1252 as browsers take it.
 */
export function decode(bytes: Uint8Array, contentType: string): string {
  const label = markOf(bytes) ?? PARAMETER.exec(contentType)?.groups?.["label"] ?? metaOf(bytes);
  return (label === undefined ? undefined : decodeAs(bytes, label)) ?? guess(bytes);
}

function metaOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD));
  const label = META.exec(head)?.groups?.["label"];
  // A meta element that can be read as bytes is not in UTF-16, whatever it says (HTML, 13.2.3.2).
  return label?.toLowerCase().startsWith("utf-16") === true ? "utf-8" : label;
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined; // a label that the Encoding Standard does not know
  }
}

function guess(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

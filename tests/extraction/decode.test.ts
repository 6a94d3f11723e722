import { expect, it } from "vitest";
import { decode } from "../../src/extraction/decode.ts";

const utf16 = (text: string, mark: readonly number[]) =>
  Uint8Array.from([...mark, ...Buffer.from(text, "utf16le")]);

it.each([
  ["UTF-8 by header", Buffer.from("café"), "text/html; charset=utf-8", "café"],
  [
    "windows-1251 by header",
    Uint8Array.of(0xcc, 0xe8, 0xf0),
    "text/html; charset=windows-1251",
    "Мир",
  ],
  ["a quoted label", Uint8Array.of(0xe9), 'text/html; charset="iso-8859-1"', "é"],
  [
    "Shift_JIS by meta",
    Buffer.from([...Buffer.from("<meta charset=shift_jis>"), 0x93, 0xfa]),
    "text/html",
    "<meta charset=shift_jis>日",
  ],
  [
    "an http-equiv meta",
    Buffer.from(
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\xed',
      "latin1",
    ),
    "text/html",
    '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">М',
  ],
  [
    "a header against the meta",
    Buffer.from("<meta charset=koi8-r>é"),
    "text/html; charset=utf-8",
    "<meta charset=koi8-r>é",
  ],
  [
    "a byte order mark against the header",
    Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa9),
    "text/html; charset=koi8-r",
    "é",
  ],
  ["UTF-16 by its mark", utf16("é", [0xff, 0xfe]), "text/html", "é"],
  [
    "a meta that cannot be true",
    Buffer.from("<meta charset=utf-16>é"),
    "text/html",
    "<meta charset=utf-16>é",
  ],
  ["a label that nobody knows", Buffer.from("é"), "text/html; charset=klingon", "é"],
  ["no word of it, in UTF-8", Buffer.from("é"), "text/html", "é"],
  // Node reads windows-1252 as latin1 (nodejs/node issue 56542), so that “ cannot be tested here.
  ["no word of it, in windows-1252", Uint8Array.of(0xe9), "", "é"],
  ["nothing", new Uint8Array(), "", ""],
])("reads %s", (...[, bytes, contentType, text]) => {
  expect(decode(bytes, contentType)).toBe(text);
});

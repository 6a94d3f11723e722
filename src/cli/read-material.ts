import { readFile } from "node:fs/promises";
import { decode } from "../extraction/decode.ts";
import type { Material } from "./fetch-page.ts";
import { parsePage } from "./parse-page.ts";

/** How the command reads the outside; handed in, so that it is tested without a network. */
export interface Outside {
  /** Throws with a message to show. */
  readonly fetchPage: (url: string) => Promise<Material>;
  readonly standardInput: () => Promise<Uint8Array>;
}

/** What an input holds: a page, or a text. */
export type Content =
  | { readonly kind: "page"; readonly document: Document; readonly url?: string }
  | { readonly kind: "text"; readonly text: string; readonly url?: string };

/** Whether an input is the address of a page. */
export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input);

/** As a page begins, after comments and white space at most. */
const PAGE_START = /^\s*<(?:!doctype html|html|head|body|!--|\?xml)/i;
const PAGE_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)/i;
const PAGE_NAME = /\.x?html?$/i;

/** Reads a file, an address or, for "-", the standard input. Throws with a message to show. */
export async function readMaterial(
  input: string,
  outside: Outside,
  { isOffline }: { readonly isOffline: boolean },
): Promise<Content> {
  if (!isAddress(input)) return contentOf(input, await localMaterial(input, outside));
  if (isOffline) throw new Error("It is an address, and --offline allows no network.");
  return { ...contentOf(input, await outside.fetchPage(input)), url: input };
}

async function localMaterial(input: string, { standardInput }: Outside): Promise<Material> {
  return { bytes: input === "-" ? await standardInput() : await fileBytes(input), contentType: "" };
}

/** The bytes of a file. Throws with a message to show. */
export async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw isMissing ? new Error("There is no such file.") : error;
  }
}

function contentOf(input: string, { bytes, contentType }: Material): Content {
  const text = decode(bytes, contentType);
  const isPage =
    contentType === ""
      ? PAGE_NAME.test(input) || PAGE_START.test(text)
      : PAGE_TYPE.test(contentType);
  if (isPage) return { kind: "page", document: parsePage(text) };
  if (contentType !== "" && !/^\s*text\/plain/i.test(contentType)) {
    throw new Error(`It is neither a page nor a plain text, but ${contentType}.`);
  }
  return { kind: "text", text };
}

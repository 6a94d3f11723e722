/** No answer within it, or not all of it. Milliseconds. */
const LONGEST_WAIT = 15_000;
/** Far above any article. Bytes. */
const LARGEST_PAGE = 5_000_000;

/** The bytes of a page or file, and what kind of content it says it is. */
export interface Material {
  readonly bytes: Uint8Array;
  /** A media type with its parameters; "" where nothing says. */
  readonly contentType: string;
}

/**
 * Gets a page that the user named, without cookies or logins. It may lie on the user's own network:
 * nobody but the user chose the address. Throws where there is no page, with a message to show.
 */
export async function fetchPage(url: string): Promise<Material> {
  const response = await fetch(url, {
    method: "GET",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    signal: AbortSignal.timeout(LONGEST_WAIT),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`The site answered with status ${response.status}.`);
  }
  return {
    bytes: await bodyOf(response),
    contentType: response.headers.get("content-type") ?? "",
  };
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST_PAGE) throw new Error("The page is larger than 5 MB.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

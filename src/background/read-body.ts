/** A page of prose is a hundredth of it; what is larger is something else, or means harm. Bytes. */
export const LARGEST_PAGE = 5_000_000;

/** The page is larger than we read. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/**
 * The bytes of a response, counted after decompression as they arrive, so that a small file that
 * unpacks to gigabytes is given up early. Throws a `TooLargeError`.
 */
export async function readBody(response: Response, largest = LARGEST_PAGE): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
    length += next.value.byteLength;
    if (length > largest) {
      await reader?.cancel();
      throw new TooLargeError(`The page is larger than ${largest} bytes.`);
    }
    chunks.push(next.value);
  }
  const whole = new Uint8Array(length);
  let written = 0;
  for (const chunk of chunks) {
    whole.set(chunk, written);
    written += chunk.byteLength;
  }
  return whole;
}

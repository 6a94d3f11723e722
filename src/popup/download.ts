/** By then every browser has read the file. Milliseconds. */
const LONG_ENOUGH = 60_000;

/**
 * Hands a file to the browser, which saves it as it saves every download of the reader's: an
 * extension needs no permission for that.
 */
export function download(file: File): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LONG_ENOUGH);
}

/** write-good carries no types. */
declare module "write-good" {
  /** The remarks on a text. */
  export default function writeGood(text: string): readonly unknown[];
}

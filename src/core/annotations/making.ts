/** What is known of the making of an export, and not of the article: core has no clock. */
export interface Making {
  /** The moment of the export. ISO 8601, UTC, such as "2022-01-04T10:00:00.000Z". */
  readonly at: string;
  /** Of the report's `article.text` as UTF-8: 64 hexadecimal digits. */
  readonly textSha256: string;
  /** Flags that the reader put aside; they are not in the report that is exported. */
  readonly aside: number;
}

/** The program that makes the exports. Its version is that of the package. */
export const PROGRAM = { name: "Palimpsest", version: "0.1.0" } as const;

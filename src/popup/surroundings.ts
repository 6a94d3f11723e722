import type { ExportFormat } from "../core/annotations/export-format.ts";
import type { Caller } from "../messages/channel.ts";
import type { fromPopup } from "../messages/from-popup.ts";
import type { ToSave } from "./report-file.ts";

/** Who reads, and when. */
export interface Reader {
  /** BCP 47 tag of the language that the browser speaks to the reader. */
  readonly locale: string;
  /** ISO 8601 date by the reader's own clock. */
  readonly today: string;
}

/** All that the popup needs of the world; the real one is in `main.tsx`, tests make up their own. */
export interface Surroundings {
  readonly worker: Caller<typeof fromPopup>;
  /** Id of the tab that the popup was opened on. */
  readonly findTab: () => Promise<number | undefined>;
  /** Whether the reader has allowed all these hosts. */
  readonly hasAccess: (origins: readonly string[]) => Promise<boolean>;
  /** Asks the reader for access to hosts. Must be called while a click is being handled. */
  readonly requestAccess: (origins: readonly string[]) => Promise<boolean>;
  /** Opens the page on which sources are switched on and off. */
  readonly openOptions: () => Promise<void>;
  readonly reader: Reader;
  readonly copy: (text: string) => Promise<void>;
  /** Saves a report as a file of a format; gives the name of the file. */
  readonly save: (wanted: ToSave, format: ExportFormat) => Promise<string>;
}

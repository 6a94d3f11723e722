import type { Caller } from "../messages/channel.ts";
import type { fromOptions } from "../messages/from-options.ts";

/** All that the options page needs of the world; the real one is in `main.tsx`. */
export interface Surroundings {
  readonly worker: Caller<typeof fromOptions>;
  /** Asks the reader for access to hosts. Must be called while a click is being handled. */
  readonly requestAccess: (hosts: readonly string[]) => Promise<boolean>;
  /** Gives access to hosts back. */
  readonly dropAccess: (hosts: readonly string[]) => Promise<void>;
}

import { isService, type Source } from "../sources/source.ts";

/** What a reader decided about the sources. */
export interface Settings {
  /** By id of source; one that is not in it is as it was at first. */
  readonly switches: Readonly<Record<string, boolean>>;
  /** No source is asked whatever its switch says, and nothing leaves the browser. */
  readonly isProtected: boolean;
}

/** Settings as they are stored: all in one record, so that a change is one write. */
export type StoredSettings = Settings & { readonly name: string };

/** The settings of a reader who has changed none. */
export const AT_FIRST: Settings = { switches: {}, isProtected: false };

/** Whether the reader has a source switched on, protected mode aside. */
export const isOn = ({ id, isOnAtFirst }: Source, { switches }: Settings): boolean =>
  switches[id] ?? isOnAtFirst;

/** The sources that may be asked now. */
export const enabledOf = (sources: readonly Source[], settings: Settings): readonly Source[] =>
  settings.isProtected ? [] : sources.filter((source) => isOn(source, settings));

/** Whether the reader's switches let a host be asked at all; `pattern` is a match pattern of it. */
export function isWithinSettings(
  pattern: string,
  sources: readonly Source[],
  settings: Settings,
): boolean {
  const enabled = enabledOf(sources, settings);
  const own = (source: Source) =>
    isService(source) && source.hosts.some((host) => pattern === `https://${host}/*`);
  // A linked page may stand on a service's own host; then the links decide.
  return enabled.some((source) => !isService(source) || own(source));
}

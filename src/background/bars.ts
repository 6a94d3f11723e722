/** A host that asked for a pause twice is left alone for so long at least, and at most. Milliseconds. */
const SHORTEST = 60_000;
const LONGEST = 3_600_000;

/** Hosts that asked to be left alone. */
export interface Bars {
  /** Leaves a host alone for about so many milliseconds. */
  readonly set: (host: string, milliseconds: number) => void;
  /** For how long still. Milliseconds; 0 or less where it may be asked. */
  readonly leftFor: (host: string) => number;
}

/** No bars yet. `clock` gives milliseconds since 1970. */
export function createBars(clock: () => number): Bars {
  const until = new Map<string, number>();
  return {
    set: (host, milliseconds) => {
      until.set(host, clock() + Math.min(Math.max(milliseconds, SHORTEST), LONGEST));
    },
    leftFor: (host) => (until.get(host) ?? 0) - clock(),
  };
}

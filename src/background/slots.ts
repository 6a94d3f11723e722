/** Requests under way at once, to all hosts together: a check shall not fill a reader's line. */
const AT_ONCE = 4;

/** Lets requests wait for their turn. */
export interface Slots {
  /**
   * Does the work when it is its turn: at most one at a time for a host and four in all, in the
   * order of asking. Rejects at once, without the work, when `signal` is aborted before that.
   */
  readonly take: <Result>(
    host: string,
    signal: AbortSignal,
    work: () => Promise<Result>,
  ) => Promise<Result>;
  /** Gives a host no turn for so many milliseconds from now. */
  readonly rest: (host: string, milliseconds: number) => void;
}

interface Waiting {
  readonly host: string;
  readonly go: () => void;
}

/** Slots that nothing holds yet. What rests takes none of them. */
export function createSlots(): Slots {
  const busy = new Set<string>();
  const resting = new Map<string, number>();
  const waiting: Waiting[] = [];

  const isResting = (host: string): boolean => (resting.get(host) ?? 0) > performance.now();

  const admit = () => {
    for (let index = 0; index < waiting.length && busy.size < AT_ONCE;) {
      const next = waiting[index];
      if (next === undefined || busy.has(next.host) || isResting(next.host)) {
        index++;
        continue;
      }
      waiting.splice(index, 1);
      busy.add(next.host);
      next.go();
    }
  };

  return {
    take: async (host, signal, work) => {
      signal.throwIfAborted();
      await new Promise<void>((go, stop) => {
        const mine = { host, go };
        waiting.push(mine);
        signal.addEventListener("abort", () => {
          const at = waiting.indexOf(mine);
          if (at < 0) return;
          waiting.splice(at, 1);
          stop(signal.reason as Error); // an AbortError, as throwIfAborted throws
        });
        admit();
      });
      try {
        return await work();
      } finally {
        busy.delete(host);
        admit();
      }
    },
    rest: (host, milliseconds) => {
      const until = performance.now() + milliseconds;
      if (milliseconds <= 0 || until <= (resting.get(host) ?? 0)) return;
      resting.set(host, until);
      // A timer may fire a little before its time: one millisecond more, and the rest is over.
      setTimeout(admit, milliseconds + 1);
    },
  };
}

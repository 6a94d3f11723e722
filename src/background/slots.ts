/** Requests under way at once, to all hosts together: a check shall not fill a reader's line. */
const AT_ONCE = 4;

/**
 * Lets work wait for its turn: at most one at a time for a host and four in all, in the order of
 * asking.
 */
export function createSlots(): <Result>(
  host: string,
  work: () => Promise<Result>,
) => Promise<Result> {
  const busy = new Set<string>();
  const waiting: { readonly host: string; readonly go: () => void }[] = [];

  const admit = () => {
    for (let index = 0; index < waiting.length && busy.size < AT_ONCE;) {
      const next = waiting[index];
      if (next === undefined || busy.has(next.host)) {
        index++;
        continue;
      }
      waiting.splice(index, 1);
      busy.add(next.host);
      next.go();
    }
  };

  return async (host, work) => {
    await new Promise<void>((go) => {
      waiting.push({ host, go });
      admit();
    });
    try {
      return await work();
    } finally {
      busy.delete(host);
      admit();
    }
  };
}

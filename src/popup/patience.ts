/** A worker that was asleep answers in tens of ms; the largest pages take up to 10 s. Milliseconds. */
const LONGEST_ANSWER = 12_000;

/** Pauses before a failed call is made again: a dying worker is gone, and a new one up, by then. Milliseconds. */
const PAUSES = [150, 600];

/** Resolves after so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Makes a call that may be lost, because the worker may die at any moment: a call that fails, or is
 * not answered in time, is made again a few times. Rejects with the last failure.
 */
export async function patiently<Reply>(
  call: () => Promise<Reply>,
  pauses: readonly number[] = PAUSES,
): Promise<Reply> {
  const [next, ...rest] = pauses;
  try {
    return await inTime(call());
  } catch (error) {
    if (next === undefined) throw error;
  }
  await pause(next);
  return patiently(call, rest);
}

async function inTime<Reply>(answer: Promise<Reply>): Promise<Reply> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("No answer came in time.")), LONGEST_ANSWER);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

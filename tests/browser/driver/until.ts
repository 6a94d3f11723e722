import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds between two looks. */
const PAUSE = 50;

/** Asks until the answer is truthy and gives it; throws after `limit` milliseconds. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer> | Answer,
  limit = 10_000,
): Promise<NonNullable<Answer>> {
  const end = Date.now() + limit;
  let cause: unknown;
  while (Date.now() <= end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await wait(PAUSE);
  }
  throw new Error(`Waited ${limit} ms in vain for ${what}.`, { cause });
}

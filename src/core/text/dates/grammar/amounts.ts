import type { Amount } from "../meaning.ts";
import type { Phrase } from "../tokens.ts";
import { countAt } from "./numbers.ts";
import { isAnyOf, type Piece, skip } from "./piece.ts";

/** "3 weeks", "1 month and 21 days", "2 years 1 month, 3 days". */
export function amountsAt(phrase: Phrase, at: number): Piece<readonly Amount[]> | undefined {
  const amounts: Amount[] = [];
  let end = at;
  for (
    let next = amountAt(phrase, at);
    next !== undefined;
    next = amountAt(phrase, skip(phrase, skip(phrase, end, ","), "and"))
  ) {
    amounts.push(next.value);
    end = next.end;
  }
  return amounts.length === 0 ? undefined : { value: amounts, end };
}

function amountAt(phrase: Phrase, at: number): Piece<Amount> | undefined {
  const count = countAt(phrase, at);
  if (count === undefined) return undefined;
  const unitAt = skip(phrase, count.end, "business", "working", "-");
  const unit = phrase[unitAt]?.roles.unit;
  if (unit === undefined) return undefined;
  const isWorking = unit === "day" && isAnyOf(phrase[count.end], ["business", "working"]);
  const amount = { count: count.value, unit };
  return { value: isWorking ? { ...amount, isWorking } : amount, end: unitAt + 1 };
}

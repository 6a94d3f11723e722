/** Words that stand in every text and say little of which passage it is. Folded, contractions apart. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "a about after all also an and any are as at be because been before being but by can could did do does doing down for from get go going got had has have he her here him his how i if in into is it its just know like me more most my no not now of on only or other our out over said say says she should so some than that the their them then there these they think this those through to too up us very was way we well were what when where which who why will with would you your 's am 1 2".split(
    " ",
  ),
);

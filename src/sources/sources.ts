import { linkedPages } from "./linked-pages.ts";
import type { Source } from "./source.ts";
import { wayback } from "./wayback.ts";
import { wikipedia } from "./wikipedia.ts";
import { wikiquote } from "./wikiquote.ts";

/** Every source there is, in the order in which they are asked. */
export const sources: readonly Source[] = [linkedPages, wikiquote, wikipedia, wayback];

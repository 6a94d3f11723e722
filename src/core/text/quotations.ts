import { derived } from "../article/derived.ts";
import type { Quotation } from "./quotation.ts";

/** The quotations of the body and title, in the order of the text. */
export const quotations = derived((): readonly Quotation[] => []);

import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import approximately from "approx-string-match";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { cpuOf } from "./cpu.ts";

/** What every method is given. */
export interface Job {
  readonly text: string;
  readonly quotations: readonly string[];
}

/** Milliseconds of CPU time. */
export interface Cost {
  readonly preparation: number;
  /** For one quotation. */
  readonly search: number;
}

const SENTENCE = /[^.!?\n]+[.!?]*\s*/g;

/** As Hypothesis uses it: half of the quotation may differ. */
export function approxStringMatch({ text, quotations }: Job): Cost {
  const search = cpuOf(() => {
    for (const quotation of quotations) {
      approximately(text, quotation, Math.floor(quotation.length / 2));
    }
  });
  return { preparation: 0, search: search / quotations.length };
}

/** Over sentences, any of the words. */
export function miniSearch({ text, quotations }: Job): Cost {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  const preparation = cpuOf(() => {
    index.addAll((text.match(SENTENCE) ?? []).map((sentence, id) => ({ id, text: sentence })));
  });
  const search = cpuOf(() => {
    for (const quotation of quotations) index.search(quotation);
  });
  return { preparation, search: search / quotations.length };
}

/** Over sentences. Slow: only the first quotation of the job. */
export function fuse({ text, quotations }: Job): Cost {
  let index: Fuse<string> | undefined;
  const preparation = cpuOf(() => {
    index = new Fuse(text.match(SENTENCE) ?? [], { ignoreLocation: true, includeScore: true });
  });
  return { preparation, search: cpuOf(() => index?.search(quotations[0] ?? "")) };
}

/** Native, in a process of its own; `undefined` where Debian's python3-edlib is not installed. */
export function edlib(job: Job): Cost | undefined {
  const script = resolve(import.meta.dirname, "run-edlib.py");
  const { status, stdout } = spawnSync("/usr/bin/python3", [script], {
    input: JSON.stringify(job),
    encoding: "utf8",
  });
  return status === 0 ? { preparation: 0, search: Number(stdout) } : undefined;
}

import { createHash } from "node:crypto";
import type { Answer } from "../core/references/answer.ts";
import type { Reference } from "../core/references/reference.ts";
import type { ReportSource } from "../core/verify/report.ts";
import { calendarDay } from "../extraction/calendar-day.ts";
import { readReference } from "../extraction/read-reference.ts";
import { isAddress, readMaterial, type Content, type Outside } from "./read-material.ts";

/** What the user gave to compare with, and what could not be read of it. */
export interface Given {
  readonly answers: readonly Answer[];
  readonly sources: readonly ReportSource[];
  readonly failures: readonly { readonly input: string; readonly why: string }[];
}

/** A line that is a date is no longer: "Wednesday, 31 December 2021". UTF-16 code units. */
const LONGEST_DATE = 40;

const NOT_ASKED: ReportSource = {
  id: "linked-pages",
  answer: "not-asked",
  detail: "The command line reads no linked pages; name them with --reference.",
  ms: 0,
};

/** Reads every file and address given with --reference. They answer every query alike. */
export async function readReferences(
  inputs: readonly string[],
  outside: Outside,
  { isOffline }: { readonly isOffline: boolean },
): Promise<Given> {
  const start = performance.now();
  const references: Reference[] = [];
  const failures: { input: string; why: string }[] = [];
  for (const input of inputs) {
    try {
      references.push(referenceOf(input, await readMaterial(input, outside, { isOffline })));
    } catch (error) {
      failures.push({ input, why: error instanceof Error ? error.message : String(error) });
    }
  }
  const answers = references.map((reference): Answer => ({
    source: reference.source,
    query: "",
    kind: "found",
    references: [reference],
  }));
  const ms = performance.now() - start;
  const given = inputs.length === 0 ? [] : [sourceOf(references.length, failures, ms)];
  return { answers, sources: [...given, NOT_ASKED], failures };
}

function referenceOf(input: string, content: Content): Reference {
  const found = content.kind === "page" ? ofPage(content) : ofText(content.text);
  if (found === undefined || found.text === "") throw new Error("There is no text in it.");
  return {
    ...found,
    ...(isAddress(input) ? { url: input, fetched: new Date().toISOString() } : {}),
    sha256: createHash("sha256").update(found.text).digest("hex"),
  };
}

const ofPage = ({ document, url }: Extract<Content, { kind: "page" }>): Reference | undefined =>
  readReference(document, { source: "file", ...(url === undefined ? {} : { url }) });

/** The first line is the title; the second may be the day of publication. */
function ofText(raw: string): Reference {
  const [title = "", ...lines] = raw.replace(/\r\n?/g, "\n").trim().split("\n");
  const second = lines[0]?.trim() ?? "";
  const published = second.length > LONGEST_DATE ? undefined : calendarDay(second);
  const body = (published === undefined ? lines : lines.slice(1)).join("\n").trim();
  return {
    title: title.trim(),
    source: "file",
    ...(published === undefined ? {} : { published }),
    text: body === "" ? title.trim() : body,
  };
}

function sourceOf(
  read: number,
  failures: readonly { readonly input: string; readonly why: string }[],
  ms: number,
): ReportSource {
  const unread = failures.map(({ input, why }) => `${input}: ${why}`);
  return {
    id: "file",
    answer: read > 0 ? "found" : "unreachable",
    detail: [`${read} read.`, ...unread].join(" "),
    ms,
  };
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { View } from "./driver/view.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The fields of axe-core's result that are read. */
interface Axe {
  run(root: Document): Promise<{
    passes: readonly unknown[];
    violations: readonly { id: string; nodes: readonly { html: string }[] }[];
  }>;
}

/** Faults of accessibility in a view, each with an element that has it. */
export async function faultsOf(view: View): Promise<readonly string[]> {
  await view.addScript(AXE);
  return view.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { passes, violations } = await axe.run(document);
    if (passes.length === 0) throw new Error("axe looked at nothing.");
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}

import { buffer } from "node:stream/consumers";
import { fetchPage } from "./fetch-page.ts";
import { run } from "./run.ts";

// Whoever reads our output may stop before its end, as `head` does: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  fetchPage,
  standardInput: () => buffer(process.stdin),
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
});

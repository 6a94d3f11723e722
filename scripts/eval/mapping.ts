import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { build } from "esbuild";
import puppeteer from "puppeteer-core";
import { ensureBrowsers } from "../browsers.ts";
import { newsPages } from "./pages.ts";
import { evaluationFolder } from "./evaluation-set.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** The page shows its own styles, and loads and runs nothing. */
const NOTHING_LOADS = "default-src 'none'; style-src 'unsafe-inline'";

/** How many sentences of a page map back to ranges of equal text. */
interface PageMapping {
  readonly id: string;
  readonly kind: string;
  readonly sentences: number;
  readonly equal: number;
}

/** What runs in the page: every sentence of every part, its range's text against its own. */
const IN_PAGE = `(() => {
  const found = extraction.extract(document);
  if (found.kind !== "article") return { kind: found.why, sentences: 0, equal: 0 };
  const { text } = found.article;
  const plain = (words) => words.replace(/\\s+/g, " ").trim();
  const squeezed = (words) => words.replace(/\\s+/g, "");
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  let sentences = 0, equal = 0;
  for (const { kind, start, end } of found.article.parts) {
    if (kind === "title") continue;
    for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
      if (plain(segment) === "") continue;
      const range = extraction.rangeOf(found.map, { start: start + index, end: start + index + segment.length });
      sentences += 1;
      if (range !== undefined && squeezed(range.toString()) === squeezed(segment)) equal += 1;
    }
  }
  return { kind: "article", sentences, equal };
})()`;

/** Maps every sentence of the saved pages back in a real Chromium. `every`: takes each nth page. */
export async function evaluateMapping(folder: string, every = 1): Promise<readonly PageMapping[]> {
  const pages = newsPages(folder).filter((_, index) => index % every === 0);
  const bundle = await build({
    stdin: {
      contents: `export { extract } from "./src/extraction/extract.ts"; export { rangeOf } from "./src/extraction/range-of.ts";`,
      resolveDir: ROOT,
    },
    bundle: true,
    format: "iife",
    globalName: "extraction",
    write: false,
  });
  const code = (bundle.outputFiles[0]?.text ?? "").replace("var extraction", "window.extraction");
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page === undefined ? 404 : 200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": NOTHING_LOADS,
    });
    response.end(page?.html);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch({
    executablePath: ensureBrowsers(["chromium"]).chromium,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  const results: PageMapping[] = [];
  try {
    const tab = await browser.newPage();
    for (const [index, { id }] of pages.entries()) {
      await tab.goto(`http://127.0.0.1:${port}/${index}`, { timeout: 60_000 });
      await tab.evaluate(code);
      const mapped = (await tab.evaluate(IN_PAGE)) as Omit<PageMapping, "id">;
      results.push({ id, ...mapped });
    }
  } finally {
    await browser.close();
    server.close();
  }
  return results;
}

if (process.argv[1] === import.meta.filename) {
  const results = await evaluateMapping(
    evaluationFolder(process.argv[2]),
    Number(process.argv[3] ?? 1),
  );
  const sum = (key: "sentences" | "equal"): number =>
    results.reduce((total, result) => total + result[key], 0);
  for (const { id, kind, sentences, equal } of results) {
    if (equal < sentences || kind !== "article")
      console.log(`  ${kind} ${equal}/${sentences}  ${id}`);
  }
  const share = (100 * sum("equal")) / sum("sentences");
  console.log(
    `${results.length} pages, ${sum("sentences")} sentences, ${share.toFixed(2)} % map back`,
  );
}

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { rowsOf } from "../eval/evaluation-set.ts";

/** A saved page of the evaluation set. */
interface Row {
  readonly file: string;
  /** The article's text as a person marked it; not for every page. */
  readonly gold: string | null;
}

/** An article of the length that the goals are set for. Words. */
const WANTED = 1000;

/** The saved pages whose articles are nearest to a thousand words; `undefined` without the set. */
export function pagesOf(folder: string, many: number): readonly string[] | undefined {
  const rows = rowsOf<Row>(`${folder}/native-news.jsonl`);
  return rows
    ?.filter(({ file, gold }) => gold !== null && existsSync(`${folder}/${file}`))
    .map(({ file, gold }) => ({
      file,
      distance: Math.abs((gold ?? "").split(/\s+/).length - WANTED),
    }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, many)
    .map(({ file }) => file);
}

/** Nothing but the page itself is loaded or run. Isolated, for clocks in microseconds. */
const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cache-Control": "no-store",
};

/** Serves the files of a folder on loopback, under whatever host: to the browser it is the web. */
export async function servePages(folder: string) {
  const server = createServer((request, response) => {
    const path = `${folder}${decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname)}`;
    if (!path.endsWith(".html") || !existsSync(path)) return void response.writeHead(404).end();
    response.writeHead(200, HEADERS).end(readFileSync(path));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind
  return {
    port,
    close: () => server.close(),
  };
}

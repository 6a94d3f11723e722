import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { build } from "esbuild";
import { styleOf } from "../../scripts/build.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** The popup served on loopback with made-up views, and a way to end it. */
export interface Served {
  /** Address of the popup in a state, such as "consent". */
  readonly address: (state: string) => string;
  readonly close: () => void;
}

/** Serves the popup's own page and styles with the made-up worker of `stand.tsx`. */
export async function servePopup({ port = 0, isReread = false } = {}): Promise<Served> {
  let script = await standScript();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (isReread && path === "/popup.js") script = await standScript();
    const [type, text] = fileAt(path, script);
    // The same policy as the extension's own, so that what it forbids fails here too.
    response.setHeader("Content-Security-Policy", policy());
    response.writeHead(type === undefined ? 404 : 200, { "Content-Type": type ?? "text/plain" });
    response.end(text);
  });
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  const { port: given } = server.address() as AddressInfo; // a TCP server has no other kind
  return {
    address: (state) => `http://127.0.0.1:${given}/popup.html?state=${state}`,
    close: () => server.close(),
  };
}

async function standScript(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["tests/popup/stand.tsx"],
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}

function fileAt(path: string, script: string): readonly [string | undefined, string] {
  if (path === "/popup.js") return ["text/javascript", script];
  if (path === "/popup.css") return ["text/css", styleOf("popup")];
  if (path === "/" || path === "/popup.html") return ["text/html", source("popup.html")];
  return [undefined, "There is nothing here."];
}

const source = (name: string): string => readFileSync(`${ROOT}/src/popup/${name}`, "utf8");

const policy = (): string =>
  JSON.parse(readFileSync(`${ROOT}/manifest.json`, "utf8")).content_security_policy.extension_pages;

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { build } from "esbuild";
import type { Page } from "puppeteer-core";
import { styleOf } from "../build.ts";
import { VIEWS } from "../../tests/popup/made-up-views.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** The state of the made-up popup that has 30 flags. */
const STATE = "many";
const FLAGS = 30;

/** How often each of the two is loaded, in turns. */
const LOADS = 15;

/**
 * Milliseconds from the start of the navigation until 30 flags are laid out, a load each: the popup,
 * and the same elements made by hand without a framework.
 */
export async function popupTimes(page: Page) {
  const served = await serve();
  try {
    await page.evaluateOnNewDocument(WATCH);
    await rendered(page, served.address("popup"));
    served.setContent(await page.evaluate(READ));
    const times: { popup: number; plain: number }[] = [];
    for (let load = 0; load < LOADS; load++) {
      const popup = await rendered(page, served.address("popup"));
      times.push({ popup, plain: await rendered(page, served.address("plain")) });
    }
    return times;
  } finally {
    served.close();
  }
}

async function rendered(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForFunction("window.rendered !== undefined", { timeout: 10_000 });
  return Number(await page.evaluate("window.rendered"));
}

/** Runs in the page before its scripts. */
const WATCH = `
  new MutationObserver((_, observer) => {
    if (document.querySelectorAll("[data-flag]").length < ${FLAGS}) return;
    observer.disconnect();
    document.body.getBoundingClientRect();
    window.rendered = performance.now();
  }).observe(document, { childList: true, subtree: true });
`;

/** The popup's elements as lists: namespace, name, attributes, children. */
const READ = `(() => {
  const read = (node) => node.nodeType === 3 ? node.data : [
    node.namespaceURI, node.localName,
    [...node.attributes].map(({ name, value }) => [name, value]),
    [...node.childNodes].map(read),
  ];
  return JSON.stringify([...document.querySelector("#popup").childNodes].map(read));
})()`;

/** The popup written by hand. */
const PLAIN = `
  const make = ([space, name, attributes, children]) => {
    const element = document.createElementNS(space, name);
    for (const [key, value] of attributes) element.setAttribute(key, value);
    for (const child of children) element.append(typeof child === "string" ? child : make(child));
    return element;
  };
  document.querySelector("#popup").append(...content.map(make));
`;

async function serve() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["scripts/bench/popup-alone.tsx"],
    define: { VIEW: JSON.stringify(VIEWS[STATE]?.()) },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
  });
  const html = readFileSync(`${ROOT}/src/popup/popup.html`, "utf8");
  const files = new Map([
    ["/popup.html", ["text/html", html]],
    ["/plain.html", ["text/html", html.replace("popup.js", "plain.js")]],
    ["/popup.css", ["text/css", styleOf("popup")]],
    ["/popup.js", ["text/javascript", outputFiles[0]?.text ?? ""]],
  ]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const [type = "text/plain", text = ""] = files.get(pathname) ?? [];
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" }).end(text);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind
  return {
    address: (name: string) => `http://127.0.0.1:${port}/${name}.html`,
    setContent: (content: unknown) =>
      files.set("/plain.js", ["text/javascript", `const content = ${String(content)};${PLAIN}`]),
    close: () => server.close(),
  };
}

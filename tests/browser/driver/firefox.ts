import { readFileSync, writeFileSync } from "node:fs";
import puppeteer, { type Browser } from "puppeteer-core";
import type { Driver, LaunchOptions } from "./driver.ts";
import { inside, type Inside, type Place } from "./firefox-inside.ts";
import { puppeteerView } from "./puppeteer-view.ts";
import { until } from "./until.ts";
import { resultOf, sourceOf, type Evaluate, type View } from "./view.ts";

/** Milliseconds until a script in a view must have answered. */
const PATIENCE = 20_000;

type ResultOf<Task> = Task extends (...values: never[]) => infer Result ? Awaited<Result> : never;

/** Calls one of the functions of firefox-inside.ts. */
type Call = <Name extends keyof Inside>(
  name: Name,
  ...values: Parameters<Inside[Name]>
) => Promise<ResultOf<Inside[Name]>>;

/** The part of puppeteer's private BiDi connection that is used: it has no public way to privileged scripts. */
interface Connection {
  send(method: string, parameters: unknown): Promise<{ readonly result: unknown }>;
}

/** Starts Firefox by WebDriver BiDi, with access to the browser's own window. */
export async function launchFirefox(program: string, options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: program,
    headless: options.isVisible !== true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    protocolTimeout: 60_000,
    args: ["--remote-allow-system-access", "--width=1000", "--height=900"],
    extraPrefsFirefox: preferences(options),
  });
  await browser.installExtension(options.packageFolder);
  const call = await enter(browser, extensionIdOf(options.packageFolder));
  const background = extensionView(call, "background");
  const inBackground: Driver["inBackground"] = async (run, ...values) => {
    await call("wakeBackground");
    return background.evaluate(run, ...values);
  };
  return {
    browser: "firefox",
    page: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return puppeteerView(page, {
        setColorScheme: async (scheme) => {
          await page.bringToFront();
          await call("setColorScheme", "page", scheme);
        },
      });
    },
    popup: async (page) => {
      await page.show();
      await call("triggerAction");
      await until("the popup", () => call("isPopupOpen"));
      return extensionView(call, "popup");
    },
    options: async () => {
      await inBackground(() => chrome.runtime.openOptionsPage());
      const view = extensionView(call, "page");
      await until("the options page", () =>
        view.evaluate(() => document.querySelector("#options") !== null),
      );
      return { ...view, close: () => call("closeTab") };
    },
    inBackground,
    killBackground: async () => {
      await call("killBackground");
      await until("the background to stop", async () => !(await call("isBackgroundAlive")));
    },
    ended: new Promise((resolve) => browser.once("disconnected", () => resolve())),
    close: () => browser.close(),
  };
}

function preferences({ port, grant, downloads }: LaunchOptions): Record<string, unknown> {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.no_proxies_on": "",
    "network.proxy.allow_hijacking_localhost": true,
    // The popup must stay open while a test looks elsewhere.
    "ui.popup.disable_autohide": true,
    ...(downloads === undefined
      ? {}
      : {
          "browser.download.dir": downloads,
          "browser.download.folderList": 2,
          "browser.download.useDownloadDir": true,
          "browser.download.always_ask_before_handling_new_types": false,
        }),
    "extensions.webextOptionalPermissionPrompts": grant === undefined,
  };
}

/** Read from the package: Firefox wants the id that the manifest names. */
function extensionIdOf(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8"));
  const id = /"id":\s*"(?<id>[^"]+)"/.exec(JSON.stringify(manifest))?.groups?.["id"];
  if (id === undefined) throw new Error(`The manifest in ${folder} names no id for Firefox.`);
  return id;
}

/** Puts the driver's functions into the browser's window. */
async function enter(browser: Browser, id: string): Promise<Call> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const { contexts } = tree.result as { contexts: readonly { context: string }[] }; // WebDriver BiDi 7.3.3.4
  const target = { context: contexts[0]?.context };
  const evaluate = async (source: string): Promise<unknown> => {
    const { result } = await connection.send("script.callFunction", {
      functionDeclaration: `() => ${source}`,
      awaitPromise: true,
      userActivation: true,
      target,
    });
    const outcome = result as { result?: { value: unknown }; exceptionDetails?: { text: string } }; // BiDi 7.6.6.2
    if (outcome.exceptionDetails !== undefined) throw new Error(outcome.exceptionDetails.text);
    return outcome.result?.value;
  };
  await evaluate(
    `(async () => { const __name = (named) => named; window.palimpsestDriver = (${inside.toString()})(${JSON.stringify(id)}); })()`,
  );
  return async (name, ...values) =>
    resultOf(
      await evaluate(
        `(async () => JSON.stringify((await window.palimpsestDriver.${name}(...${JSON.stringify(values)})) ?? null))()`,
      ),
    );
}

/** A view of the extension: none of them is a page to WebDriver BiDi. */
function extensionView(call: Call, place: Place): View {
  const run = async (source: string): Promise<unknown> => {
    const outcome = await call("run", place, source, PATIENCE);
    if ("error" in outcome) throw new Error(`In the ${place}: ${outcome.error}`);
    return outcome.value;
  };
  const evaluate: Evaluate = async (task, ...values) => resultOf(await run(sourceOf(task, values)));
  return {
    evaluate,
    waitFor: (task, ...values) =>
      until(`${task.toString()} in the ${place}`, () => evaluate(task, ...values), PATIENCE),
    addScript: async (source) => {
      await run(`(async () => { ${source}\n; return null; })()`);
    },
    click: async (selector) => {
      const { x, y } = await until(selector, () => evaluate(middleOf, selector));
      await call("click", place, x, y);
    },
    press: (key) => call("press", place, key),
    text: (selector = "body") =>
      evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? "", selector),
    screenshot: async (file) =>
      writeFileSync(file, Buffer.from(await call("picture", place), "base64")),
    setColorScheme: (scheme) => call("setColorScheme", place, scheme),
    close: () => call("closePopup"),
  };
}

/** The middle of an element in the view's pixels, after it was scrolled there and painted. */
async function middleOf(selector: string): Promise<{ x: number; y: number }> {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`No element matches ${selector}.`);
  element.scrollIntoView({ block: "center" });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame();
  await frame();
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The parts of Firefox's insides that the driver touches; nothing else is known of them here. */
interface XulBrowser extends HTMLElement {
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(area: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
    };
    prefersColorSchemeOverride: string;
  };
  readonly webProgress: { readonly isLoadingDocument: boolean };
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: Outcome }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: Outcome }) => void): void;
    loadFrameScript(url: string, isForFutureToo: boolean): void;
  };
}
interface ExtensionView {
  readonly viewType: string;
  readonly uri: { readonly spec: string } | null;
  readonly xulBrowser: XulBrowser | null;
}
interface InsideExtension {
  readonly views: ReadonlySet<ExtensionView>;
  readonly backgroundState: string;
  terminateBackground(): Promise<void>;
  wakeupBackground?(): Promise<void>;
}
interface Panel extends HTMLElement {
  readonly state: string;
  hidePopup(): void;
}
interface TextInput {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
declare const ChromeUtils: {
  importESModule(url: string): {
    readonly ExtensionParent: {
      readonly apiManager: {
        readonly global: {
          browserActionFor(extension: InsideExtension): {
            triggerAction(window: Window): Promise<void>;
          };
        };
      };
    };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: InsideExtension } };
declare const gBrowser: { readonly selectedBrowser: XulBrowser; removeCurrentTab(): void };
declare const Cc: Readonly<Record<string, { createInstance(of: unknown): TextInput } | undefined>>;
declare const Ci: { readonly nsITextInputProcessor: unknown };

/** What came of a script in a view. */
type Outcome = { readonly value: unknown } | { readonly error: string };

/** A view of the extension, or the page in front. */
export type Place = "popup" | "background" | "page";

/**
 * Everything that the driver does with Firefox's own privileges. Runs in the browser's window, so
 * it may use nothing from outside itself. `id` is the extension's.
 */
export function inside(id: string) {
  const extension = (): InsideExtension => WebExtensionPolicy.getByID(id).extension;

  const browserOf = (place: Place): XulBrowser => {
    if (place === "page") return gBrowser.selectedBrowser;
    const found = [...extension().views]
      .filter((view) => view.viewType === place && (view.uri?.spec ?? "").includes("/"))
      .map((view) => view.xulBrowser)
      .filter((browser) => browser !== null)
      .pop();
    if (found === undefined) throw new Error(`There is no ${place}.`);
    return found;
  };

  /** Evaluates in the view's own world, in its own process, outside its content security policy. */
  const run = (place: Place, source: string, limit: number): Promise<Outcome> =>
    new Promise((resolve) => {
      const { messageManager } = browserOf(place);
      const name = `palimpsest:${String(Math.random())}`;
      const finish = ({ data }: { data: Outcome }): void => {
        messageManager.removeMessageListener(name, finish);
        resolve(data);
      };
      setTimeout(() => finish({ data: { error: "No answer from the view." } }), limit);
      messageManager.addMessageListener(name, finish);
      const script = `(async () => {
        let outcome;
        try {
          const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
          outcome = { value: await Cu.evalInSandbox(${JSON.stringify(source)}, sandbox) };
        } catch (error) { outcome = { error: String(error) }; }
        sendAsyncMessage(${JSON.stringify(name)}, outcome);
      })()`;
      messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
    });

  const panel = (): Panel | null => browserOf("popup").closest<Panel>("panel");

  return {
    run,
    triggerAction: async (): Promise<void> => {
      const url = "resource://gre/modules/ExtensionParent.sys.mjs";
      const { ExtensionParent } = ChromeUtils.importESModule(url);
      await ExtensionParent.apiManager.global.browserActionFor(extension()).triggerAction(window);
    },
    isPopupOpen: (): boolean =>
      panel()?.state === "open" && !browserOf("popup").webProgress.isLoadingDocument,
    closePopup: (): void => panel()?.hidePopup(),
    closeTab: (): void => gBrowser.removeCurrentTab(),
    isBackgroundAlive: (): boolean => extension().backgroundState === "running",
    killBackground: () => extension().terminateBackground(),
    wakeBackground: () => extension().wakeupBackground?.(),
    /** Clicks at a point of the view, in its own pixels. */
    click: (place: Place, x: number, y: number): void => {
      const browser = browserOf(place);
      const area = browser.getBoundingClientRect();
      const view = browser.ownerDocument.defaultView as unknown as {
        synthesizeMouseEvent(...values: readonly unknown[]): void;
      };
      for (const type of ["mousemove", "mousedown", "mouseup"]) {
        const button = { button: 0, clickCount: 1, buttons: type === "mousedown" ? 1 : 0 };
        const options = { isDOMEventSynthesized: false };
        view.synthesizeMouseEvent(type, area.x + x, area.y + y, button, options);
      }
    },
    press: (place: Place, key: string): void => {
      browserOf(place).focus();
      const input = Cc["@mozilla.org/text-input-processor;1"]?.createInstance(
        Ci.nsITextInputProcessor,
      );
      if (input === undefined) throw new Error("This Firefox cannot press keys.");
      input.beginInputTransactionForTests(window);
      const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
      const event = new KeyboardEvent("", { key, code });
      input.keydown(event);
      input.keyup(event);
    },
    setColorScheme: (place: Place, scheme: string): void => {
      browserOf(place).browsingContext.prefersColorSchemeOverride = scheme;
    },
    /** A PNG of what the view shows, in base64. */
    picture: async (place: Place): Promise<string> => {
      const browser = browserOf(place);
      const { width, height } = browser.getBoundingClientRect();
      const area = new DOMRect(0, 0, width, height);
      const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(
        area,
        1,
        "white",
      );
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    },
  };
}

/** What can be called inside. */
export type Inside = ReturnType<typeof inside>;

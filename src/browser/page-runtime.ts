/** The part of `chrome.runtime` that a content script uses, in Chromium and Firefox alike. */
interface Runtime {
  readonly id?: string;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

type Answer = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;

// Not `browser`: where Chromium has none, a page's element with that id would answer to the name.
declare const chrome: { readonly runtime?: Runtime } | undefined;

const runtime = (): Runtime | undefined =>
  typeof chrome === "undefined" || chrome.runtime?.id === undefined ? undefined : chrome.runtime;

/** Whether a message that reached the page script was sent by this extension. */
export const isFromThisExtension = (sender: unknown): boolean =>
  typeof sender === "object" &&
  sender !== null &&
  "id" in sender &&
  sender.id !== undefined &&
  sender.id === runtime()?.id;

/**
 * Answers messages to the page script until the returned function is called. Without
 * webextension-polyfill, whose 10 KB every click would inject. Does nothing where there is no
 * extension around the script, as in a test's plain page.
 */
export function listenInPage(answer: Answer): () => void {
  const own = runtime();
  if (own === undefined) return () => undefined;
  const listener: Listener = (message, sender, reply) => {
    const answered = answer(message, sender);
    void answered?.then(reply);
    // `true` keeps the pipe open for the reply: older Chromium does not understand a promise.
    return answered === undefined ? undefined : true;
  };
  own.onMessage.addListener(listener);
  return () => own.onMessage.removeListener(listener);
}

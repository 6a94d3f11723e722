/** What browsers tell of who sent a message. */
interface Sender {
  readonly id?: unknown;
  readonly url?: unknown;
  readonly origin?: unknown;
}

/** How an extension is known: its id, and the address of its root, such as "chrome-extension://…/". */
export interface Self {
  readonly id: string;
  readonly address: string;
}

/**
 * Whether a message comes from a page or worker of this extension: not from a page script, not from
 * another extension, and not from a sender of which the browser does not tell.
 */
export function isOwnSender(sender: unknown, { id, address }: Self): boolean {
  if (typeof sender !== "object" || sender === null) return false;
  const { id: senderId, url, origin }: Sender = sender;
  if (senderId !== id || typeof url !== "string" || !url.startsWith(address)) return false;
  return origin === undefined || `${String(origin)}/` === address;
}

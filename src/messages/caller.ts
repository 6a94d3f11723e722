import type { Caller, Channel, Envelope } from "./channel.ts";

/** The other side answered that it could not do what was asked, or did not answer at all. */
export class CallError extends Error {
  override readonly name = "CallError";
}

/**
 * Calls a channel through `send`. Each call resolves to the reply and rejects with a `CallError`.
 * Replies come from our own code on the other side of a browser's pipe; only their seal is read.
 */
export function caller<Of extends Channel>(
  channel: Of,
  send: (envelope: Envelope) => Promise<unknown>,
): Caller<Of> {
  const calls = Object.keys(channel.calls).map((name) => [
    name,
    async (argument: unknown) =>
      unseal(await send({ channel: channel.name, call: name, argument })),
  ]);
  return Object.fromEntries(calls) as Caller<Of>; // keyed by the channel's own call names
}

function unseal(sealed: unknown): unknown {
  if (typeof sealed !== "object" || sealed === null || !("kind" in sealed)) {
    throw new CallError("No answer came back.");
  }
  if (sealed.kind === "answered") return "reply" in sealed ? sealed.reply : undefined;
  throw new CallError("why" in sealed ? String(sealed.why) : "The call failed.");
}

import type { Channel, Envelope, Handlers, Sealed } from "./channel.ts";

/**
 * Serves a channel: returns a listener that answers envelopes of that channel from admitted senders
 * and returns `undefined` for everything else, so that other listeners may answer.
 */
export function server<Of extends Channel, Sender>(
  channel: Of,
  isAdmitted: (sender: Sender) => boolean,
  handlers: Handlers<Of, Sender>,
) {
  const byName = new Map(Object.entries(handlers));
  return (message: unknown, sender: Sender): Promise<Sealed> | undefined => {
    const envelope = readEnvelope(message);
    if (envelope === undefined || envelope.channel !== channel.name) return undefined;
    if (!isAdmitted(sender)) return undefined;
    const handler = byName.get(envelope.call);
    const contract = Object.hasOwn(channel.calls, envelope.call)
      ? channel.calls[envelope.call]
      : undefined;
    if (handler === undefined || contract === undefined) {
      return Promise.resolve({ kind: "failed", why: `No such call: ${envelope.call}.` });
    }
    return answer(async () => handler(contract.parse(envelope.argument), sender));
  };
}

async function answer(work: () => Promise<unknown>): Promise<Sealed> {
  try {
    return { kind: "answered", reply: await work() };
  } catch (error) {
    return { kind: "failed", why: error instanceof Error ? error.message : String(error) };
  }
}

function readEnvelope(message: unknown): Envelope | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  if (!("channel" in message) || typeof message.channel !== "string") return undefined;
  if (!("call" in message) || typeof message.call !== "string") return undefined;
  return {
    channel: message.channel,
    call: message.call,
    argument: "argument" in message ? message.argument : undefined,
  };
}

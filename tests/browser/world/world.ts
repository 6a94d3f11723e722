import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import {
  createServer as createDoor,
  type AddressInfo,
  type Server as Door,
  type Socket,
} from "node:net";
import { selfSigned } from "./certificate.ts";
import { isHostOfWorld, replyTo, type Reply } from "./sites.ts";

/** What arrived at the world, whether or not the world has the page. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** When it arrived. Milliseconds, from any beginning. */
  readonly at: number;
  /** False for what is outside the world and was refused. */
  readonly isPlanned: boolean;
}

/**
 * A small internet on loopback: real names, no DNS, no way out. Its one port speaks to browsers that
 * take it for every host's server (http and https) and to those that take it for their proxy.
 */
export interface World {
  /** Of 127.0.0.1. */
  readonly port: number;
  /** A plain server on loopback, as a reader's router or printer is: nothing may ever come here. */
  readonly canary: number;
  /** Everything that arrived at either port, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Makes every answer of a host wait until the returned function is called. */
  readonly hold: (host: string) => () => void;
  readonly close: () => Promise<void>;
}

/** The first byte of a TLS connection: a handshake record, RFC 8446 5.1. */
const HANDSHAKE = 0x16;

/** Starts the world on two free ports. */
export async function startWorld(): Promise<World> {
  const requests: RecordedRequest[] = [];
  const holds = new Map<string, Promise<void>>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = addressOf(request);
    const reply = replyTo(url, { canary: portOf(canary) });
    requests.push(recordOf(request, url, { isPlanned: reply !== undefined }));
    await holds.get(url.hostname);
    send(response, reply);
  };
  const secure = createSecureServer(selfSigned(), answer);
  // A browser that goes away in the middle of a handshake is nothing to report.
  secure.on("tlsClientError", (_error, socket) => socket.destroy());
  const plain = createServer(answer);
  plain.on("connect", (request: IncomingMessage, socket: Socket) => {
    const url = new URL(`https://${request.url ?? ""}`);
    if (isHostOfWorld(url.hostname)) {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      secure.emit("connection", socket);
      return;
    }
    requests.push(recordOf(request, url, { isPlanned: false }));
    socket.end("HTTP/1.1 502 Not in this world\r\n\r\n");
  });

  const door = createDoor((socket) => {
    socket.once("data", (chunk: Buffer) => {
      socket.pause();
      socket.unshift(chunk);
      (chunk[0] === HANDSHAKE ? secure : plain).emit("connection", socket);
      process.nextTick(() => socket.resume());
    });
  });
  const canary = createServer((request, response) => {
    requests.push(recordOf(request, addressOf(request), { isPlanned: false }));
    response.end("secret");
  });
  const closings = [await open(door), await open(canary)];
  return {
    port: portOf(door),
    canary: portOf(canary),
    requests,
    hold: (host) => hold(holds, host),
    close: async () => {
      await Promise.all(closings.map((close) => close()));
    },
  };
}

/** Listens on a free port; gives what closes it, with all that is still connected. */
async function open(server: Door): Promise<() => Promise<void>> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return () =>
    new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
}

const portOf = (server: Door): number => (server.address() as AddressInfo).port; // TCP: never a path

function hold(holds: Map<string, Promise<void>>, host: string): () => void {
  let release: () => void = () => undefined;
  holds.set(host, new Promise((resolve) => (release = resolve)));
  return () => {
    holds.delete(host);
    release();
  };
}

/** A request to a proxy carries its whole address; others only their path and host. */
function addressOf(request: IncomingMessage): URL {
  const target = request.url ?? "/";
  if (target.startsWith("http:")) return new URL(target);
  const scheme = "encrypted" in request.socket ? "https" : "http";
  return new URL(target, `${scheme}://${request.headers.host ?? "unnamed.invalid"}`);
}

const recordOf = (
  request: IncomingMessage,
  url: URL,
  { isPlanned }: { readonly isPlanned: boolean },
): RecordedRequest => ({
  method: request.method ?? "",
  url: url.href,
  host: url.hostname,
  headers: request.headers,
  at: performance.now(),
  isPlanned,
});

function send(response: ServerResponse, reply: Reply | undefined): void {
  if (reply === undefined) {
    response.writeHead(502, { "content-type": "text/plain" }).end("Not in this world.");
    return;
  }
  response.writeHead(reply.status ?? 200, {
    "content-type": reply.type ?? "text/html; charset=utf-8",
    // A reader has cookies of these sites; none of them may come back from the extension.
    "set-cookie": "reader=known; Path=/; Secure; SameSite=None",
    ...(reply.location === undefined ? {} : { location: reply.location }),
  });
  response.end(reply.body ?? "");
}

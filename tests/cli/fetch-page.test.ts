import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { fetchPage } from "../../src/cli/fetch-page.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((ready) => started.listen(0, "127.0.0.1", ready));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/`;
}

describe("fetchPage", () => {
  it("gets bytes and content type, without cookies and referrer", async () => {
    const seen: unknown[] = [];
    const address = await serve((request, response) => {
      seen.push(request.method, request.headers.cookie, request.headers.referer);
      response.setHeader("content-type", "text/plain").end("words");
    });
    const { bytes, contentType } = await fetchPage(address);
    expect(new TextDecoder().decode(bytes)).toBe("words");
    expect(contentType).toBe("text/plain");
    expect(seen).toEqual(["GET", undefined, undefined]);
  });

  it("refuses a status that is no success", async () => {
    const address = await serve((_, response) => response.writeHead(404).end("gone"));
    await expect(fetchPage(address)).rejects.toThrow("status 404");
  });

  it("stops reading beyond 5 MB", async () => {
    const address = await serve((_, response) => {
      const more = () => void response.write("x".repeat(100_000), more);
      more();
    });
    await expect(fetchPage(address)).rejects.toThrow("larger than 5 MB");
  });
});

import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { engineAddress } from "../engines/database.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

const { engine, address } = engineAddress();

const started: ServerProcess[] = [];
afterEach(() => {
  for (const { stop } of started.splice(0)) stop("SIGKILL");
});

function start(env: Record<string, string>): ServerProcess {
  const server = startServer(env);
  started.push(server);
  return server;
}

describe("the process", () => {
  it("says in both languages why it cannot start", async () => {
    const bad = start({ PORT: "eighty" });
    expect(await bad.exit).toBe(1);
    expect(bad.lines.join()).toMatch(/PORT=eighty.*จำนวนเต็ม.*integer/);
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const taken = start({ PORT: String(port) });
    expect(await taken.exit).toBe(1);
    expect(taken.lines.join()).toContain(`Port ${port} is in use`);
    other.close();
  });

  it("says what it saw when DATABASE_URL leads to something else", async () => {
    const web = createServer((socket) => {
      socket.on("error", () => {}).once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    }).listen(0, "127.0.0.1");
    await once(web, "listening");
    const { port } = web.address() as { port: number };
    const server = start({ DATABASE_URL: `postgres://map:secret@127.0.0.1:${port}/map` });
    expect(await server.exit).toBe(1);
    expect(server.lines.join()).toContain(`CONNECTION_CLOSED 127.0.0.1:${port}`);
    expect(server.lines.join()).not.toContain("secret");
    web.close();
  });

  it.runIf(engine === "native").each(["SIGTERM", "SIGINT"] as const)(
    "serves, and ends cleanly on %s",
    async (signal) => {
      const server = start({ DATABASE_URL: address });
      const url = await server.said;
      const ready = await fetch(`${url}/readyz`);
      expect([ready.status, await ready.json()]).toMatchObject([200, { laos: 7825 }]);
      // longer than proxies keep a connection
      expect(ready.headers.get("keep-alive")).toBe("timeout=75");
      const tile = await fetch(`${url}/tiles/lao/8/199/116.mvt`, { headers: { "accept-encoding": "br" } });
      expect([tile.status, tile.headers.get("content-encoding")]).toEqual([200, "br"]);
      server.stop(signal);
      expect(await server.exit).toBe(0);
    },
  );
});

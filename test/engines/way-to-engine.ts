/** A way to the database of a test that can be cut, as a server does that is killed. */
import { createServer, type Socket } from "node:net";
import type { EngineAddress } from "./setup.ts";
import { openSocket } from "./socket.ts";

export interface WayToEngine {
  /** Address of the database by this way. */
  url: string;
  /** Cuts every connection. */
  cut(): void;
  close(): void;
}

export async function wayToEngine(engine: EngineAddress): Promise<WayToEngine> {
  const sockets = new Set<Socket>();
  const proxy = createServer((near) => {
    const far = openSocket(engine);
    near.on("error", () => far.destroy());
    near.on("close", () => {
      sockets.delete(near);
      far.destroy();
    });
    far.on("error", () => near.destroy()).on("close", () => near.destroy());
    sockets.add(near);
    near.pipe(far).pipe(near);
  });
  const port = await new Promise<number>((resolve) =>
    proxy.listen(0, "127.0.0.1", () => {
      const at = proxy.address();
      resolve(typeof at === "object" && at ? at.port : 0);
    }),
  );
  const url = new URL(engine.engine === "native" ? engine.address : "postgres://postgres@localhost/postgres");
  return {
    url: `postgres://${url.username}:${url.password}@127.0.0.1:${port}${url.pathname}`,
    cut() {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    close: () => proxy.close(),
  };
}

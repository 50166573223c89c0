/** A way to the product that can be cut, and that can pass another version of the client off as a new one. */
import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export interface Gateway {
  url: string;
  /** Nothing answers any more, until `open`. */
  cut(): Promise<void>;
  open(): Promise<void>;
  /** What is sent from now on instead of the body at a path. */
  replace(path: string, change: (body: string) => string): void;
  /** Paths that were asked for. */
  asked: string[];
}

export async function gatewayTo(product: string): Promise<Gateway> {
  const changes = new Map<string, (body: string) => string>();
  const asked: string[] = [];
  const server = createServer(async (from, to) => {
    const path = from.url ?? "/";
    asked.push(path);
    const change = changes.get(path.replace(/\?.*/, ""));
    if (change) {
      const answer = await fetch(product + path);
      const type = answer.headers.get("content-type") ?? "";
      to.setHeader("content-type", type).setHeader("cache-control", "public, max-age=0, must-revalidate");
      to.end(change(await answer.text()));
      return;
    }
    const onwards = request(product + path, { method: from.method, headers: from.headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    onwards.on("error", () => to.destroy());
    from.pipe(onwards);
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    async cut() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
    async open() {
      await listen(port);
    },
    replace: (path, change) => void changes.set(path, change),
  };
}

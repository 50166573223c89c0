/** The port on which a process answers. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Config } from "../config.ts";

/** How long requests under way may take when the server is told to stop, ms. */
export const LAST_REQUESTS = 10_000;
/** ms in which a client has to send its headers, and the whole of a request: a large file over a slow line at most. */
const SLOW_CLIENTS = { headersTimeout: 10_000, requestTimeout: 180_000, connectionsCheckingInterval: 2000 };
/**
 * ms that a connection is kept between two requests: longer than proxies in front keep it (60 s is usual). Who closes first
 * decides, and a request that meets a connection being closed here is an error to a visitor.
 */
const BETWEEN_REQUESTS = { keepAliveTimeout: 75_000 };

export type Answer = (request: Request, bindings: object) => Response | Promise<Response>;

export interface Port {
  /** As it is written in a browser on this machine. */
  address: string;
  answerWith(answer: Answer): void;
  /** Takes no more connections and waits for the answers under way. */
  close(): Promise<void>;
}

function listen(server: Server, { host, port }: Pick<Config, "host" | "port">): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `พอร์ต ${port} มีผู้ใช้อยู่แล้ว ลองตั้ง PORT เป็นเลขอื่น / Port ${port} is in use: choose another PORT`,
        EACCES: `ไม่มีสิทธิ์เปิดพอร์ต ${port} / No permission to open port ${port}`,
        EADDRNOTAVAIL: `เครื่องนี้ไม่มีที่อยู่ ${host} / This machine has no address ${host}`,
        ENOTFOUND: `ไม่รู้จักที่อยู่ ${host} / Unknown address ${host}`,
      };
      reject(new Error(reasons[error.code ?? ""] ?? error.message));
    });
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo;
      const name = ["0.0.0.0", "::", "127.0.0.1"].includes(address.address) ? "localhost" : host;
      resolve(`http://${name}:${address.port}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** @param first answers until there is another */
export async function openPort(config: Pick<Config, "host" | "port">, first: Answer): Promise<Port> {
  let answer = first;
  const server = createAdaptorServer({
    fetch: (request, bindings) => answer(request, bindings),
    serverOptions: { ...SLOW_CLIENTS, ...BETWEEN_REQUESTS },
  }) as Server;
  const address = await listen(server, config);
  return {
    address,
    answerWith(next) {
      answer = next;
    },
    close: () => close(server),
  };
}

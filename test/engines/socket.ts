import { connect, type Socket } from "node:net";
import type { EngineAddress } from "./setup.ts";

/** A connection to the engine, on which nothing was said yet. */
export function openSocket({ engine, address }: EngineAddress): Socket {
  const socket =
    engine === "embedded" ? connect(address) : connect(Number(new URL(address).port), new URL(address).hostname);
  return socket.setNoDelay(true);
}

/** What a client has to name in its start-up packet. */
export function databaseName({ engine, address }: EngineAddress): string {
  return engine === "embedded" ? "postgres" : new URL(address).pathname.slice(1);
}

import { connect, type Socket } from "node:net";
import type { EngineAddress } from "./setup.ts";

/** A connection to the engine, on which nothing was said yet. */
export function openSocket({ engine, address }: EngineAddress): Socket {
  const socket =
    engine === "embedded" ? connect(address) : connect(Number(new URL(address).port), new URL(address).hostname);
  return socket.setNoDelay(true);
}

import { connect } from "node:net";
import { join, resolve } from "node:path";
import { ROOT } from "../../../data/root.ts";
import { PATIENCE, socketInside } from "./start.ts";

/**
 * The socket of an engine that runs on a data directory already, in whatever process; null when none answers there. An engine
 * whose directory has too long a name for a socket, or on Windows, is not found: the lock file then says who holds it.
 */
export async function runningEngine(dataDir = join(ROOT, ".data", "db")): Promise<string | null> {
  const path = socketInside(resolve(dataDir));
  return path !== null && (await answers(path)) ? path : null;
}

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    const end = (answer: boolean) => {
      socket.destroy();
      done(answer);
    };
    socket.setTimeout(PATIENCE, () => end(false));
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

/** What the worst clients do, each once: over sockets, so that they can hang up, stand still and send halves. */
import { randomInt } from "node:crypto";
import { connect, type Socket } from "node:net";

const HOST = "127.0.0.1";
/** Of one slow kind at the same time. */
const HELD = 60;

type Attack = (port: number) => Promise<void>;

const anyOf = <T>(list: readonly T[]): T => list[randomInt(list.length)] as T;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function open(port: number, text: string): Socket {
  const socket = connect(port, HOST);
  socket.on("error", () => {});
  socket.write(text);
  return socket;
}

const asking = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

function posting(body: unknown): string {
  const text = JSON.stringify(body);
  const length = Buffer.byteLength(text);
  return `POST /api/summary HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${text}`;
}

/** Asked, and hung up before the answer. */
async function hungUp(port: number, text: string): Promise<void> {
  const socket = open(port, text);
  await pause(randomInt(200));
  socket.destroy();
}

const circle: Attack = (port) =>
  hungUp(port, posting({ center: [99 + Math.random() * 4, 13 + Math.random() * 5], radius_m: 200_000 }));

/** Teeth over half of the country: each LAO below is crossed many times. */
const comb: Attack = (port) => {
  const teeth = randomInt(20, 2000);
  const at = (tooth: number) => 99 + (4 * tooth) / teeth;
  const ring = Array.from({ length: teeth }, (_, tooth) => [
    [at(tooth), 13],
    [at(tooth), 18],
    [at(tooth + 0.5), 18],
    [at(tooth + 0.5), 13],
  ]).flat();
  const closed = [...ring, [103, 12.9], [99, 12.9], ring[0]];
  return hungUp(port, posting({ geometry: { type: "Polygon", coordinates: [closed] } }));
};

/** Few bytes to send, each a key of its own, and long to look for. */
const hostileAddress: Attack = async (port) => {
  const spaces = Array.from({ length: randomInt(1, 2500) }, () => anyOf(["%E3%80%80", "%C2%A0", "%E2%80%83"])).join("");
  const path = anyOf([
    `/api/search?q=x${spaces}`,
    `/api/areas?q=${spaces}y&level=lao`,
    `/api/coverage?level=province&programme=council&measure=coverage&${randomInt(1e9)}=${randomInt(1e9)}`,
    `/tiles/lao/${randomInt(40)}/${randomInt(1e6)}/${randomInt(1e6)}.mvt`,
    `/api/records?programme=council&limit=${randomInt(1, 100)}&cursor=${randomInt(1e9)}`,
  ]);
  await hungUp(port, asking(path));
};

const held: Socket[] = [];

function hold(socket: Socket): void {
  held.push(socket);
  if (held.length > HELD) held.shift()?.destroy();
}

const slowReader: Attack = async (port) => {
  hold(open(port, asking("/api/records.geojson?programme=baan-mankong")).pause());
  await pause(50);
};

/** Longer than the server waits for a reader, so that it lets go of them, ms. */
const STANDING = 40_000;
const standing = new Set<Socket>();

/** Reads nothing at all, while the database is cut. */
const stillReader: Attack = async (port) => {
  if (standing.size < 4) {
    const socket = open(port, asking("/api/records.geojson?programme=council")).pause();
    standing.add(socket);
    setTimeout(() => standing.delete(socket.destroy()), STANDING).unref();
  }
  await pause(50);
};

const halfRequest: Attack = async (port) => {
  hold(
    open(
      port,
      anyOf(["GET /api/summ", "POST /api/summary HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999\r\n\r\n{"]),
    ),
  );
  await pause(50);
};

export const ATTACKS: readonly Attack[] = [
  stillReader,
  circle,
  comb,
  hostileAddress,
  hostileAddress,
  slowReader,
  halfRequest,
];

/** Lets go of all that stood still. */
export function letGo(): void {
  for (const socket of [...held.splice(0), ...standing]) socket.destroy();
}

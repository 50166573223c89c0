/** Who reads files slowly, or not at all, holds a bounded part of the server, and not for long. */
import { once } from "node:events";
import { connect } from "node:net";
import { Readable } from "node:stream";
import { type ServerType, serve } from "@hono/node-server";
import { Hono } from "hono";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { declaring, PUBLIC } from "../../../server/answers/policy.ts";
import { ProblemError, problemResponse } from "../../../server/answers/problem.ts";
import { boundedStreams, STREAMS, type StreamLimits } from "../../../server/answers/streams.ts";
import { database } from "../../engines/database.ts";
import { application, refusal } from "../application.ts";

const { reader } = await database();
const FILE = "/api/records.geojson?programme=baan-mankong";

/** An application with one file, made by `body`. */
function oneFile(limits: StreamLimits, body: () => ReadableStream<Uint8Array>, log = pino({ level: "silent" })): Hono {
  const app = new Hono().onError((error) => {
    if (error instanceof ProblemError) return problemResponse(error);
    throw error;
  });
  app.use(boundedStreams(0, limits, log));
  return app.get("/file", declaring({ ...PUBLIC, stream: true }), () => new Response(body()));
}

async function serving(app: Hono): Promise<{ server: ServerType; port: number }> {
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await once(server, "listening");
  const address = server.address();
  return { server, port: typeof address === "object" && address ? address.port : 0 };
}

describe("files that are sent while they are made", () => {
  it("are bounded for one client, and free again when they were read or given up", async () => {
    const app = application(reader);
    const unread: Response[] = [];
    while (unread.length < STREAMS.perClient) unread.push(await app.request(FILE));
    expect(unread.every(({ status }) => status === 200)).toBe(true);
    expect(await refusal(app, FILE)).toMatchObject({ received: 429, title_th: "ถามถี่เกินไป" });
    // what is no file is answered all the while
    expect((await app.request("/api/records?programme=baan-mankong&limit=1")).status).toBe(200);
    const whole = (await unread[0]?.json()) as { features: unknown[] };
    expect(whole.features.length).toBeGreaterThan(100);
    await unread[1]?.body?.cancel();
    const again = [await app.request(FILE), await app.request(FILE)];
    expect(again.map(({ status }) => status)).toEqual([200, 200]);
    expect(await refusal(app, FILE)).toMatchObject({ received: 429 });
    await Promise.all([...unread.slice(2), ...again].map(({ body }) => body?.cancel()));
  });

  it("are cut when they cannot be made to their end, and the log says so once", async () => {
    const said: string[] = [];
    const log = pino({ level: "warn" }, { write: (line) => said.push(line) });
    const app = new Hono();
    app.use(boundedStreams(0, STREAMS, log));
    const breaking = async function* () {
      yield new Uint8Array(2 ** 17);
      throw new Error("the database went away");
    };
    app.get(
      "/file",
      declaring({ ...PUBLIC, stream: true }),
      () => new Response(Readable.toWeb(Readable.from(breaking())) as ReadableStream),
    );
    const { server, port } = await serving(app);
    for (let reader = 0; reader < STREAMS.perClient + 1; reader++) {
      const response = await fetch(`http://127.0.0.1:${port}/file`);
      expect(response.status).toBe(200);
      await expect(response.arrayBuffer()).rejects.toThrow("terminated");
    }
    expect(said).toHaveLength(STREAMS.perClient + 1);
    expect(JSON.parse(said[0] ?? "")).toMatchObject({ path: "/file", err: { message: "the database went away" } });
    server.close();
  });

  it("may fail while their reader stands still", async () => {
    const failing = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.error(new Error("the database went away")),
      });
    const app = oneFile({ atOnce: 1, perClient: 1, patience: 50 }, failing);
    const unread = await app.request("/file");
    // an error that nobody hears of would end the process, and this test
    await expect.poll(async () => (await app.request("/file")).status).toBe(200);
    await expect(unread.text()).rejects.toThrow("The reader took nothing");
  });

  it("are bounded for all, and let go of who stands still", async () => {
    let made = 0;
    let letGo = false;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          made++;
          controller.enqueue(new Uint8Array(2 ** 16));
        },
        cancel: () => {
          letGo = true;
        },
      });
    const app = oneFile({ atOnce: 1, perClient: 10, patience: 200 }, endless);
    const { server, port } = await serving(app);
    const slow = connect(port, "127.0.0.1");
    slow.on("error", () => {}).pause();
    slow.write("GET /file HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await expect.poll(() => made).toBeGreaterThan(1);
    expect((await fetch(`http://127.0.0.1:${port}/file`)).status).toBe(503);
    await expect.poll(() => letGo).toBe(true);
    // the buffers of the two sockets, and no more
    expect(made * 2 ** 16).toBeLessThan(64 * 2 ** 20);
    const next = await fetch(`http://127.0.0.1:${port}/file`);
    expect(next.status).toBe(200);
    await next.body?.cancel();
    slow.destroy();
    server.close();
  });
});

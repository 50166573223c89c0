/** Is it alive, is it ready, how is it doing: for those who run the server. */
import { Hono } from "hono";
import { isDatabaseGone, ProblemError } from "../answers/problem.ts";
import type { Services } from "../services.ts";

/** How long readiness waits for the database, ms. */
const PATIENCE = 2000;

async function withPatience<Value>(promise: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    return await Promise.race([promise, patience]);
  } finally {
    clearTimeout(timer);
  }
}

const gone = () => new ProblemError(503, { th: "ติดต่อฐานข้อมูลไม่ได้", en: "The database cannot be reached" });
const loading = (th: string, en: string) => new ProblemError(503, { th, en });

export function healthRoutes({ contents }: Services) {
  return new Hono()
    .get("/healthz", (c) => c.json({ status: "ok" }, 200))
    .get("/readyz", async (c) => {
      const loaded = await withPatience(contents.refresh()).catch((error: unknown) => {
        throw isDatabaseGone(error) ? gone() : error;
      });
      if (!loaded) throw gone();
      const { provinces, laos, datasets } = loaded;
      if (laos === 0) throw loading("ยังไม่ได้โหลดเขตพื้นที่", "The areas are not loaded yet");
      if (datasets.size === 0) throw loading("ยังไม่ได้โหลดข้อมูลโครงการ", "No programme is loaded yet");
      return c.json({ status: "ready", provinces, laos, programmes: datasets.size }, 200);
    });
}

/** What the process does, in the text format of Prometheus. */
export function metricsRoute({ metrics }: Services) {
  return new Hono().get("/metrics", async (c) =>
    c.body(await metrics.text(), 200, { "content-type": metrics.contentType }),
  );
}

import type postgres from "postgres";
import type { z } from "zod";
import { createApp } from "../../server/app.ts";
import { createLog } from "../../server/log.ts";
import type { Pages } from "../../server/pages/page.ts";
import type { Problem } from "../../server/wire/problem.ts";

const CACHE_BYTES = 32 * 2 ** 20;

/** The whole application on a reader, quiet; without a client or pages unless they are given. */
export function application(reader: postgres.Sql, webDir?: string, pages?: Pages, realReader = reader) {
  return createApp({
    reader,
    realReader,
    webDir,
    pages,
    config: { publicUrl: undefined, cacheBytes: CACHE_BYTES, metrics: true },
    log: createLog("error"),
  });
}

export type Application = ReturnType<typeof application>;

/** The body of a success. The caller names its type; a failure is told with what the server said. */
export async function get<Body>(app: Application, path: string): Promise<Body> {
  const response = await app.request(path);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`);
  return JSON.parse(text) as Body;
}

/** A refusal, with the status that it came with. */
export async function refusal(app: Application, path: string, init?: RequestInit) {
  const response = await app.request(path, init);
  const type = response.headers.get("content-type");
  if (!type?.startsWith("application/problem+json")) throw new Error(`${path}: ${response.status} ${type}`);
  const problem = (await response.json()) as z.infer<typeof Problem>;
  return { received: response.status, ...problem };
}

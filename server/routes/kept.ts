/** Answers that change only with what is loaded are kept, compressed, and recognised by their ETag. */
import type { MiddlewareHandler } from "hono";
import { acceptedEncoding, answer, type Body } from "../cache.ts";
import type { Services } from "../services.ts";

/** The handler did not answer with a success: nothing to keep. */
class NotKept extends Error {}

function normalQuery(url: string): string {
  const { searchParams } = new URL(url);
  searchParams.sort();
  return searchParams.toString();
}

export function kept({ cache, contents }: Pick<Services, "cache" | "contents">): MiddlewareHandler {
  return async (c, next) => {
    // the answer to a POST depends on its body, which is no part of the key
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return next();
    const { version } = await contents.current();
    let asked = false;
    const make = async (): Promise<Body> => {
      asked = true;
      await next();
      if (c.res.status !== 200) throw new NotKept();
      return {
        bytes: new Uint8Array(await c.res.arrayBuffer()),
        contentType: c.res.headers.get("content-type") ?? "application/json",
      };
    };
    try {
      const key = `${c.req.path}?${normalQuery(c.req.url)} ${version}`;
      const variant = await cache.get(key, acceptedEncoding(c.req.header("accept-encoding")), make);
      c.res = undefined;
      c.res = answer(variant, "brief", c.req.header("if-none-match"));
    } catch (error) {
      // the problem document of the handler stands; whoever waited for another's answer asks on its own
      if (asked && !(error instanceof NotKept)) throw error;
      if (!asked) await next();
    }
  };
}

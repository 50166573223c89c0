/** Answers that are declared public change only with what is loaded: they are kept, compressed, and known by their ETag. */
import type { MiddlewareHandler } from "hono";
import type { Services } from "../services.ts";
import { cacheKey } from "./cache-key.ts";
import { acceptedEncoding } from "./encoding.ts";
import { declarationOf } from "./policy.ts";
import { type Body, respond } from "./variant.ts";

/** The handler did not answer with a success: there is nothing to keep. */
class NotASuccess extends Error {}

export function sharedAnswers({ cache, contents }: Pick<Services, "cache" | "contents">): MiddlewareHandler {
  return async (c, next) => {
    const { policy, query } = declarationOf(c);
    // the answer to a POST depends on its body, which is no part of the key
    const asks = c.req.method === "GET" || c.req.method === "HEAD";
    if (!asks || policy.cache !== "public" || policy.stream) return next();
    const address = cacheKey(c.req.path, c.req.query(), query);
    if (address === null) return next();
    const { version } = await contents.current();
    let asked = false;
    const make = async (): Promise<Body> => {
      asked = true;
      await next();
      if (c.res.status !== 200) throw new NotASuccess();
      return {
        bytes: new Uint8Array(await c.res.arrayBuffer()),
        contentType: c.res.headers.get("content-type") ?? "application/json",
      };
    };
    try {
      const variant = await cache.get(`${address} ${version}`, acceptedEncoding(c), make);
      c.res = undefined;
      c.res = respond(variant, "revalidate", c.req.header("if-none-match"));
    } catch (error) {
      // the problem document of the handler stands; whoever waited for another's answer asks on its own
      if (asked && !(error instanceof NotASuccess)) throw error;
      if (!asked) await next();
    }
  };
}

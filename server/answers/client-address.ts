/** Who asks: the address of the connection, or what the proxies before this server say of it. */
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/**
 * @param proxies how many proxies stand before this server: the last so many addresses of X-Forwarded-For are theirs to
 * write, all before them anybody's. Without a connection (a test) all clients are one.
 */
export function clientAddress(c: Context, proxies: number): string {
  const forwarded = proxies > 0 ? c.req.header("x-forwarded-for")?.split(",").at(-proxies)?.trim() : undefined;
  if (forwarded) return forwarded;
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? "") : "";
}

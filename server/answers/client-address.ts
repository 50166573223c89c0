/** Who asks: the address of the connection, or what the proxies before this server say of it. */
import { isIPv6 } from "node:net";
import type { Context } from "hono";

/** What the server of Node gives beside a request; a test gives nothing. */
interface Connection {
  incoming?: { socket?: { remoteAddress?: string } };
}

/** As an address of version 4 looks where the server listens on both. */
const MAPPED = /^::ffff:(?=\d+\.)/i;

/**
 * @param proxies how many proxies stand before this server: the last so many addresses of X-Forwarded-For are theirs to
 * write, all before them anybody's. Without a connection (a test) all clients are one: "".
 */
export function addressOf(headers: Headers, connection: unknown, proxies: number): string {
  const forwarded = proxies > 0 ? headers.get("x-forwarded-for")?.split(",").at(-proxies)?.trim() : undefined;
  const address = forwarded || (connection as Connection | undefined)?.incoming?.socket?.remoteAddress || "";
  return address.replace(MAPPED, "");
}

export function clientAddress(c: Context, proxies: number): string {
  return addressOf(c.req.raw.headers, c.env, proxies);
}

/** The network of an address that one client has whole: version 6 gives each the last 64 of its 128 bits. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = [], tail] = address.split("::").map((part) => part.split(":").filter(Boolean));
  const zeros = tail ? Array<string>(8 - head.length - tail.length).fill("0") : [];
  return [...head, ...zeros, ...(tail ?? [])].slice(0, 4).join(":");
}

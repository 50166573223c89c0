import { Hono } from "hono";
import { expect, it } from "vitest";
import { acceptedEncoding, acceptedOfGzip } from "../../../server/answers/encoding.ts";

const app = new Hono().get("/", (c) => c.text(acceptedEncoding(c))).get("/gzip", (c) => c.text(acceptedOfGzip(c)));

it.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.1, gzip;q=0.9", "gzip"],
  ["gzip;q=0", "identity"],
  ["*", "br"],
  ["br;q=0, *", "gzip"],
  ["gzip, *;q=0", "gzip"],
  ["*;q=0", "identity"],
  ["identity;q=0.5, gzip;q=0.2", "identity"],
  ["identity;q=1, *;q=0", "identity"],
  ["BR", "br"],
  ["brotli", "identity"],
  [`gzip, ${"x".repeat(300)}`, "gzip"],
])("Accept-Encoding: %s → %s", async (header, encoding) => {
  const headers: Record<string, string> = header === undefined ? {} : { "accept-encoding": header };
  // twice: the second answer comes from what is remembered of the header
  for (const _ of [1, 2]) expect(await (await app.request("/", { headers })).text()).toBe(encoding);
});

it.each([
  [undefined, "identity"],
  ["gzip, deflate, br, zstd", "gzip"],
  ["br", "identity"],
  ["br, gzip;q=0", "identity"],
  ["br;q=1, *;q=0.5", "gzip"],
])("Accept-Encoding: %s → %s of what is there as gzip", async (header, encoding) => {
  const headers: Record<string, string> = header === undefined ? {} : { "accept-encoding": header };
  expect(await (await app.request("/gzip", { headers })).text()).toBe(encoding);
});

/** The baseline of the warm tile: Hono and nothing else, answering with the bytes and headers of the address given. */
import { request } from "node:http";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const address = process.argv[2] ?? "";

// node:http leaves the body compressed, as it came
request(address, { headers: { "accept-encoding": "gzip" } }, async (response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  const headers = Object.fromEntries(
    ["content-type", "content-encoding", "cache-control", "etag", "vary"].flatMap((name) => {
      const value = response.headers[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
  const app = new Hono();
  app.get("/", () => new Response(bytes, { headers }));
  serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => process.send?.(port));
}).end();

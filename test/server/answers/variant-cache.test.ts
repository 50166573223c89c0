import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { PUBLIC } from "../../../server/answers/policy.ts";
import type { Body } from "../../../server/answers/variant.ts";
import { VariantCache } from "../../../server/answers/variant-cache.ts";

const TEXT = "ขบวนชุมชน ".repeat(500);
const body = (text = TEXT, contentType = "application/json"): Body => ({ bytes: Buffer.from(text), contentType });

describe("VariantCache", () => {
  it("makes a body once, however many ask for it at once and in whichever encoding", async () => {
    const cache = new VariantCache(2 ** 20, PUBLIC);
    let made = 0;
    let release: (body: Body) => void = () => {};
    const make = () => {
      made++;
      return new Promise<Body>((resolve) => {
        release = resolve;
      });
    };
    const asked = (["br", "gzip", "identity", "br", "identity"] as const).map((encoding) =>
      cache.get("key", encoding, make),
    );
    release(body());
    const [br, gzip, identity, again] = await Promise.all(asked);
    expect(made).toBe(1);
    expect(again).toBe(br);
    expect(brotliDecompressSync(br?.bytes ?? "").toString()).toBe(TEXT);
    expect(gunzipSync(gzip?.bytes ?? "").toString()).toBe(TEXT);
    expect(Buffer.from(identity?.bytes ?? []).toString()).toBe(TEXT);
    expect(new Set([br?.etag, gzip?.etag, identity?.etag]).size).toBe(3);
    expect(cache.peek("key", "br")).toBe(br);
  });

  it("keeps no failure, and tells it to all who waited", async () => {
    const cache = new VariantCache(2 ** 20, PUBLIC);
    const failing = () => Promise.reject(new Error("away"));
    const results = await Promise.allSettled([cache.get("key", "br", failing), cache.get("key", "identity", failing)]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect((await cache.get("key", "identity", async () => body())).bytes.length).toBeGreaterThan(0);
  });

  it("holds its budget", async () => {
    const cache = new VariantCache(100_000, PUBLIC);
    for (let i = 0; i < 50; i++) await cache.get(`key ${i}`, "identity", async () => body());
    expect(cache.bytes).toBeLessThanOrEqual(100_000);
    expect(cache.peek("key 49", "identity")).toBeDefined();
    expect(cache.peek("key 0", "identity")).toBeUndefined();
  });

  it("weighs keys too, and shortens the longest", async () => {
    const budget = 200_000;
    const cache = new VariantCache(budget, PUBLIC);
    const empty = async () => body("");
    await cache.get("k".repeat(2000), "identity", empty);
    expect(cache.bytes).toBeGreaterThan(2000 * 2);
    const before = cache.bytes;
    await cache.get("l".repeat(100_000), "identity", empty);
    expect(cache.bytes - before).toBeLessThan(2000);
    expect(cache.peek("l".repeat(100_000), "identity")).toBeDefined();
    expect(cache.peek("l".repeat(100_001), "identity")).toBeUndefined();
    for (let i = 0; i < 500; i++) await cache.get(`${i} ${"m".repeat(1500)}`, "identity", empty);
    expect(cache.bytes).toBeLessThanOrEqual(budget);
    expect(cache.peek(`0 ${"m".repeat(1500)}`, "identity")).toBeUndefined();
  });

  it("compresses neither what is small nor what is compressed", async () => {
    const cache = new VariantCache(2 ** 20, PUBLIC);
    for (const [key, plain] of [
      ["small", body("{}")],
      ["font", body(TEXT, "font/woff2")],
    ] as const) {
      const { headers, bytes } = await cache.get(key, "br", async () => plain);
      expect(headers("revalidate")["content-encoding"]).toBeUndefined();
      expect(bytes).toEqual(plain.bytes);
    }
  });
});

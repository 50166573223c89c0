/** What is counted, in the text format of Prometheus. Labels come from routes, never from what a client wrote. */
import cluster from "node:cluster";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { textOfWorkers } from "./metrics-of-workers.ts";

export interface Metrics {
  /** One answered request; `route` is the pattern, such as `/api/areas/:code`. */
  request(method: string, route: string, status: number, seconds: number): void;
  /** A tile answered from memory, read from an archive, or made. */
  tile(layer: string, outcome: "warm" | "stored" | "cold"): void;
  contentType: string;
  text(): Promise<string>;
}

const METHODS = new Set(["GET", "HEAD", "POST", "OPTIONS"]);

/** @param cacheBytes read when the metrics are asked for */
export function createMetrics(cacheBytes: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: "http_request_seconds",
    help: "Answered requests by route and status",
    labelNames: ["method", "route", "status"],
    buckets: [0.002, 0.01, 0.05, 0.2, 1, 5],
    registers,
  });
  const tiles = new Counter({
    name: "tiles_total",
    help: "Tiles answered",
    labelNames: ["layer", "outcome"],
    registers,
  });
  new Gauge({
    name: "cache_bytes",
    help: "Memory held by the cache of tiles and answers",
    registers,
    collect() {
      this.set(cacheBytes());
    },
  });
  return {
    request: (method, route, status, seconds) =>
      requests.observe({ method: METHODS.has(method) ? method : "other", route, status }, seconds),
    tile: (layer, outcome) => tiles.inc({ layer, outcome }),
    contentType: registry.contentType,
    text: cluster.isWorker ? textOfWorkers(registry) : () => registry.metrics(),
  };
}

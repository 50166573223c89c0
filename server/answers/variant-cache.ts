/**
 * Bodies that are sent many times: compressed once, held in memory within a budget of bytes, and made by one caller
 * however many ask at the same time. An error is passed to all who wait for it, and is not stored.
 */
import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Encoding } from "./encoding.ts";
import { headersOf } from "./headers.ts";
import type { Policy } from "./policy.ts";
import { type Body, compressed, type GzippedBody, gzipped, plain, type Quality, type Variant } from "./variant.ts";

/** Bytes that an entry costs beside its body and its key, roughly: its headers, and the list that orders it. */
const OVERHEAD = 1024;
/** Characters from which on a key is stored as its digest. */
const LONGEST_KEY = 2048;

function shortened(key: string): string {
  return key.length <= LONGEST_KEY ? key : createHash("sha256").update(key).digest("base64url");
}

export class VariantCache {
  readonly #entries: LRUCache<string, Variant>;
  readonly #making = new Map<string, Promise<Variant>>();
  readonly #quality: Quality;
  readonly #room: Readonly<Record<string, string>>;

  /** @param policy of everything that is kept here: it decides the headers, which are made beforehand */
  constructor(maxBytes: number, policy: Policy, quality: Quality = "fast") {
    this.#quality = quality;
    this.#room = headersOf(policy);
    this.#entries = new LRUCache({
      maxSize: maxBytes,
      // JavaScript may hold two bytes for a character
      sizeCalculation: ({ bytes }, key) => bytes.length + 2 * key.length + OVERHEAD,
    });
  }

  /** What the entries cost, keys included. */
  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  peek(key: string, encoding: Encoding): Variant | undefined {
    return this.#entries.get(`${encoding} ${shortened(key)}`);
  }

  /** The variant from memory, or made: the body once for all encodings, each encoding once. */
  async get(key: string, encoding: Encoding, make: () => Promise<Body>): Promise<Variant> {
    return (
      this.peek(key, encoding) ??
      (await this.#once(`${encoding} ${shortened(key)}`, async () =>
        encoding === "identity"
          ? plain(await make(), this.#room)
          : compressed(await this.get(key, "identity", make), encoding, this.#quality, this.#room),
      ))
    );
  }

  /** The same of a body that was compressed beforehand. */
  async getGzipped(key: string, encoding: "gzip" | "identity", read: () => Promise<GzippedBody>): Promise<Variant> {
    return (
      this.peek(key, encoding) ??
      (await this.#once(`${encoding} ${shortened(key)}`, async () => gzipped(await read(), encoding, this.#room)))
    );
  }

  #once(key: string, make: () => Promise<Variant>): Promise<Variant> {
    const underway = this.#making.get(key);
    if (underway) return underway;
    const promise = make()
      .then((made) => {
        this.#entries.set(key, made);
        return made;
      })
      .finally(() => this.#making.delete(key));
    this.#making.set(key, promise);
    return promise;
  }
}

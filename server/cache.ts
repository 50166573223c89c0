/**
 * Bodies that are sent many times, compressed once: in memory by a budget of bytes, made by one caller however many ask
 * at the same time. A failure is kept by nobody.
 */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import { PLAIN_HEADERS } from "./problem.ts";

export interface Body {
  bytes: Uint8Array;
  contentType: string;
  /** The brotli form, where it was made beforehand. */
  br?: Uint8Array | undefined;
}

export const ENCODINGS = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A body in one encoding, with the headers that never change made beforehand. */
export interface Variant extends Body {
  etag: string;
  headers: Readonly<Record<Lifetime, Readonly<Record<string, string>>>>;
}

/** `forever`: the address holds the version. `brief`: ask again, most often to hear that nothing changed. */
export type Lifetime = "forever" | "brief";

const CACHE_CONTROL: Readonly<Record<Lifetime, string>> = {
  forever: "public, max-age=31536000, immutable",
  brief: "public, max-age=0, must-revalidate",
};

/** Under this many bytes compressing gains nothing. */
const WORTH_COMPRESSING = 512;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** `fast` is where brotli passes gzip in size at about the same time; `small` is for what is made once and kept. */
const QUALITY = { fast: { br: 5, gzip: 6 }, small: { br: 9, gzip: 9 } } as const;
type Quality = keyof typeof QUALITY;

function compress(bytes: Uint8Array, encoding: Exclude<Encoding, "identity">, quality: Quality): Promise<Uint8Array> {
  switch (encoding) {
    case "br": {
      const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
      return brotli(bytes, {
        params: { [BROTLI_PARAM_QUALITY]: QUALITY[quality].br, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
      });
    }
    case "gzip":
      return deflate(bytes, { level: QUALITY[quality].gzip });
  }
}

function variant({ bytes, contentType }: Body, encoding: Encoding, digest: string): Variant {
  const etag = `"${digest}${encoding === "identity" ? "" : `-${encoding}`}"`;
  const headers = (lifetime: Lifetime) => ({
    ...(bytes.length > 0 && { "content-type": contentType, "content-length": String(bytes.length) }),
    ...(encoding !== "identity" && { "content-encoding": encoding }),
    "cache-control": CACHE_CONTROL[lifetime],
    etag,
    vary: "accept-encoding",
    ...PLAIN_HEADERS,
  });
  return { bytes, contentType, etag, headers: { forever: headers("forever"), brief: headers("brief") } };
}

function plain(body: Body): Variant {
  const digest = createHash("sha256").update(body.bytes).digest("base64url").slice(0, 20);
  return { ...variant(body, "identity", digest), br: body.br };
}

/** Images and fonts are compressed already. */
const COMPRESSIBLE = /^(text\/|application\/|image\/svg)/;

async function compressed(base: Variant, encoding: Exclude<Encoding, "identity">, quality: Quality): Promise<Variant> {
  if (base.bytes.length < WORTH_COMPRESSING || !COMPRESSIBLE.test(base.contentType)) return base;
  const made = encoding === "br" ? base.br : undefined;
  const bytes = made ?? (await compress(base.bytes, encoding, quality));
  return variant({ bytes, contentType: base.contentType }, encoding, base.etag.slice(1, -1));
}

/** What an entry costs beside its bytes, roughly. */
const OVERHEAD = 1024;

export class VariantCache {
  readonly #entries: LRUCache<string, Variant>;
  readonly #making = new Map<string, Promise<Variant>>();

  readonly #quality: Quality;

  constructor(maxBytes: number, quality: Quality = "fast") {
    this.#quality = quality;
    this.#entries = new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ bytes }) => bytes.length + OVERHEAD });
  }

  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  peek(key: string, encoding: Encoding): Variant | undefined {
    return this.#entries.get(`${encoding} ${key}`);
  }

  /** The variant from memory, or made: the body once for all encodings, each encoding once. */
  async get(key: string, encoding: Encoding, make: () => Promise<Body>): Promise<Variant> {
    return (
      this.peek(key, encoding) ??
      (await this.#once(`${encoding} ${key}`, async () =>
        encoding === "identity"
          ? plain(await make())
          : compressed(await this.get(key, "identity", make), encoding, this.#quality),
      ))
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

/** The best encoding that the client takes; browsers send few different headers, so each is read once. */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (!header) return "identity";
  const known = accepted.get(header);
  if (known) return known;
  const encoding = readAccept(header);
  accepted.set(header, encoding);
  return encoding;
}

const accepted = new LRUCache<string, Encoding>({ max: 100 });

function readAccept(header: string): Encoding {
  const weights = new Map(
    header
      .toLowerCase()
      .split(",")
      .map((part) => {
        const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
        const weight = parameters.find((text) => text.startsWith("q="));
        return [name, weight === undefined ? 1 : Number(weight.slice(2))] as const;
      }),
  );
  return ENCODINGS.find((encoding) => (weights.get(encoding) ?? weights.get("*") ?? 0) > 0) ?? "identity";
}

function isKnown(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch === "*" || ifNoneMatch.split(",").some((each) => each.trim().replace(/^W\//, "") === etag);
}

/** 200 with the body, 204 when it is empty, 304 when the client has it. */
export function answer(variant: Variant, lifetime: Lifetime, ifNoneMatch: string | undefined): Response {
  const headers = variant.headers[lifetime];
  if (ifNoneMatch !== undefined && isKnown(ifNoneMatch, variant.etag)) {
    const { "content-length": _, "content-type": __, "content-encoding": ___, ...rest } = headers;
    return new Response(null, { status: 304, headers: rest });
  }
  if (variant.bytes.length === 0) return new Response(null, { status: 204, headers });
  return new Response(variant.bytes as Uint8Array<ArrayBuffer>, { status: 200, headers });
}

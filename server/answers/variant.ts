/** A body in one encoding, with the headers that never change made once. */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gunzip, gzip } from "node:zlib";
import type { Encoding } from "./encoding.ts";
import { REVALIDATE } from "./headers.ts";

export interface Body {
  bytes: Uint8Array;
  contentType: string;
  /** The brotli form, where it was made beforehand. */
  br?: Uint8Array | undefined;
}

/** A body that was compressed beforehand; no bytes at all where it is empty. */
export interface GzippedBody {
  gzip: Uint8Array;
  contentType: string;
}

/**
 * `immutable`: the address holds the version, so the answer never changes; `hour`: an old one does no harm for that long;
 * `revalidate`: ask again each time.
 */
export type Lifetime = "immutable" | "hour" | "revalidate";

type Headers = Readonly<Record<string, string>>;

export interface Variant extends Body {
  etag: string;
  /** Made when they are first sent, and kept. */
  headers: (lifetime: Lifetime) => Headers;
}

const CACHE_CONTROL: Readonly<Record<Lifetime, string>> = {
  immutable: "public, max-age=31536000, immutable",
  hour: "public, max-age=3600",
  revalidate: REVALIDATE,
};

/** Under this many bytes compressing gains nothing. */
const WORTH_COMPRESSING = 512;

/** Images and fonts are compressed already. */
const COMPRESSIBLE = /^(text\/|application\/|image\/svg)/;

/** `fast` is where brotli passes gzip in size at about the same time; `small` is for what is made once for all. */
const QUALITY = { fast: { br: 5, gzip: 6 }, small: { br: 9, gzip: 9 } } as const;
export type Quality = keyof typeof QUALITY;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);
const inflate = promisify(gunzip);

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

function variant({ bytes, contentType }: Body, encoding: Encoding, digest: string, room: Headers): Variant {
  const etag = `"${digest}${encoding === "identity" ? "" : `-${encoding}`}"`;
  const made: Partial<Record<Lifetime, Headers>> = {};
  const headers = (lifetime: Lifetime) => {
    made[lifetime] ??= {
      ...(bytes.length > 0 && { "content-type": contentType, "content-length": String(bytes.length) }),
      ...(encoding !== "identity" && { "content-encoding": encoding }),
      "cache-control": CACHE_CONTROL[lifetime],
      etag,
      vary: "accept-encoding",
      ...room,
    };
    return made[lifetime];
  };
  return { bytes, contentType, etag, headers };
}

/** @param room the headers of whoever may read the answer */
export function plain(body: Body, room: Headers): Variant {
  const digest = createHash("sha256").update(body.bytes).digest("base64url").slice(0, 20);
  return { ...variant(body, "identity", digest, room), br: body.br };
}

/** The plain variant itself where compressing gains nothing. */
export async function compressed(
  base: Variant,
  encoding: Exclude<Encoding, "identity">,
  quality: Quality,
  room: Headers,
): Promise<Variant> {
  if (base.bytes.length < WORTH_COMPRESSING || !COMPRESSIBLE.test(base.contentType)) return base;
  const made = encoding === "br" ? base.br : undefined;
  const bytes = made ?? (await compress(base.bytes, encoding, quality));
  return variant({ bytes, contentType: base.contentType }, encoding, base.etag.slice(1, -1), room);
}

/** Bytes at the end of gzip that tell its content from others: CRC-32 and length (RFC 1952, 2.3.1). */
const GZIP_TRAILER = 8;

/** Sent as it is, or inflated; to know its ETag nothing is inflated. */
export async function gzipped(
  { gzip, contentType }: GzippedBody,
  encoding: "gzip" | "identity",
  room: Headers,
): Promise<Variant> {
  if (gzip.length === 0) return plain({ bytes: gzip, contentType }, room);
  const digest = Buffer.from(gzip.subarray(-GZIP_TRAILER)).toString("base64url");
  const bytes = encoding === "gzip" ? gzip : await inflate(gzip);
  return variant({ bytes, contentType }, encoding, digest, room);
}

function isKnown(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch === "*" || ifNoneMatch.split(",").some((each) => each.trim().replace(/^W\//, "") === etag);
}

/** 200 with the body, 204 when it is empty, 304 when the client has it. */
export function respond(variant: Variant, lifetime: Lifetime, ifNoneMatch: string | undefined): Response {
  const headers = variant.headers(lifetime);
  if (ifNoneMatch !== undefined && isKnown(ifNoneMatch, variant.etag)) {
    const { "content-length": _, "content-type": __, "content-encoding": ___, ...rest } = headers;
    return new Response(null, { status: 304, headers: rest });
  }
  if (variant.bytes.length === 0) return new Response(null, { status: 204, headers });
  return new Response(variant.bytes as Uint8Array<ArrayBuffer>, { status: 200, headers });
}

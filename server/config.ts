/** The only reader of the environment. */
import { availableParallelism } from "node:os";

/** An office's OpenID Connect provider, at which this server is registered as a client. */
export interface OidcSettings {
  /** As its ID tokens say it, to the letter. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What people call it; stands on the button. */
  name: string;
  /** Addresses of which it does not say whether they were verified were, by the word of the office. */
  trustEmail: boolean;
}

export interface Config {
  host: string;
  port: number;
  /** A PostGIS to use instead of the embedded database. */
  databaseUrl: string | undefined;
  /** The same PostGIS for public reading; left out, a login for it is made. */
  databaseReaderUrl: string | undefined;
  /** Where the embedded database lives; undefined = its own default. */
  dataDir: string | undefined;
  /** Where boundary tiles are kept that were made beforehand; undefined = beside the data. */
  tilesDir: string | undefined;
  /** Address under which the world sees the server, when a proxy stands before it; without a slash at the end. */
  publicUrl: string | undefined;
  /** Who answers for the open data; left out, the webmaster of `publicUrl`. */
  contactEmail: string | undefined;
  /** A file that says which provinces CODI's own regions hold; left out, the geographic regions are the only ones. */
  codiRegions: string | undefined;
  /** A MapLibre style that the explorer draws under its map. */
  basemapStyle: string | undefined;
  logLevel: "silent" | "error" | "warn" | "info" | "debug";
  /** Processes that answer. */
  workers: number;
  /** Bytes of memory of each of them for tiles and answers. */
  cacheBytes: number;
  /** How many proxies stand before the server: so many addresses of X-Forwarded-For are to be believed. */
  proxies: number;
  /** Requests that one client may send in a minute; 0 = any number. */
  perMinute: number;
  /** Whether `/metrics` is answered, to anybody who can reach the server. */
  metrics: boolean;
  /** Signs the cookies of staff; left out, one is made and kept in the database. */
  authSecret: string | undefined;
  /** Staff may sign in through it, beside user name and password. */
  oidc: OidcSettings | undefined;
}

/** A setting that cannot be used. The message is in both languages, for the person at the terminal. */
export class ConfigError extends Error {}

function refuse(name: string, value: string, th: string, en: string): never {
  throw new ConfigError(`${name}=${value}: ${th} / ${en}`);
}

function integer(env: NodeJS.ProcessEnv, name: string, fallback: number, min: number, max: number): number {
  const text = env[name];
  if (text === undefined || text === "") return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  return refuse(name, text, `ต้องเป็นจำนวนเต็ม ${min}–${max}`, `must be an integer from ${min} to ${max}`);
}

function url(env: NodeJS.ProcessEnv, name: string, protocols: readonly string[]): string | undefined {
  const text = env[name];
  if (text === undefined || text === "") return undefined;
  // the value may hold a password: it is never repeated
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    return refuse(name, "…", `ต้องขึ้นต้นด้วย ${protocols.join(" ")}`, `must be a URL starting with ${protocols.join(" ")}`);
  }
  return text;
}

function email(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const text = env[name];
  if (text === undefined || text === "") return undefined;
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return text;
  return refuse(name, text, "ต้องเป็นที่อยู่อีเมล", "must be an email address");
}

function choice(env: NodeJS.ProcessEnv, name: string): boolean {
  const text = env[name] || "off";
  if (text === "on" || text === "off") return text === "on";
  return refuse(name, text, "ต้องเป็น on หรือ off", "must be on or off");
}

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** All of it or nothing; a provider is spoken to over https, but for one on this machine. */
function oidc(env: NodeJS.ProcessEnv, publicUrl: string | undefined): OidcSettings | undefined {
  const issuer = url(env, "OIDC_ISSUER", ["https:", "http:"]);
  const { OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (!issuer) return undefined;
  const { protocol, hostname, host } = new URL(issuer);
  if (protocol === "http:" && !LOOPBACK.has(hostname)) {
    return refuse("OIDC_ISSUER", issuer, "ต้องขึ้นต้นด้วย https:", "must be a URL starting with https:");
  }
  const needed = { OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, PUBLIC_URL: publicUrl };
  for (const [name, value] of Object.entries(needed)) {
    if (!value) return refuse(name, "", "ต้องมีเมื่อตั้ง OIDC_ISSUER", "is needed with OIDC_ISSUER");
  }
  const secrets = { clientId: clientId ?? "", clientSecret: clientSecret ?? "" };
  return { issuer, ...secrets, name: env.OIDC_NAME || host, trustEmail: choice(env, "OIDC_TRUST_EMAIL") };
}

/** More are worth their connections to the database, ten each, only to somebody who says so. */
const MOST_BY_DEFAULT = 8;

/** The embedded engine answers one question at a time: more processes would wait for it. */
function workers(env: NodeJS.ProcessEnv): number {
  const fallback = env.DATABASE_URL ? Math.min(availableParallelism(), MOST_BY_DEFAULT) : 1;
  return integer(env, "WORKERS", fallback, 1, 64);
}

const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;

function logLevel(env: NodeJS.ProcessEnv): Config["logLevel"] {
  const text = env.LOG_LEVEL || "info";
  const level = LOG_LEVELS.find((each) => each === text);
  return level ?? refuse("LOG_LEVEL", text, "ต้องเป็นหนึ่งใน", `must be one of ${LOG_LEVELS.join(" ")}`);
}

/** @throws ConfigError naming the variable and what it may be. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const publicUrl = url(env, "PUBLIC_URL", ["http:", "https:"])?.replace(/\/+$/, "");
  return {
    // only this machine may connect; HOST=0.0.0.0 opens the server to the network
    host: env.HOST || "127.0.0.1",
    port: integer(env, "PORT", 8787, 0, 65535),
    databaseUrl: url(env, "DATABASE_URL", ["postgres:", "postgresql:"]),
    databaseReaderUrl: url(env, "DATABASE_READER_URL", ["postgres:", "postgresql:"]),
    dataDir: env.DATA_DIR || undefined,
    tilesDir: env.TILES_DIR || undefined,
    publicUrl,
    contactEmail: email(env, "CONTACT_EMAIL"),
    codiRegions: env.CODI_REGIONS || undefined,
    basemapStyle: url(env, "BASEMAP_STYLE", ["http:", "https:"]),
    logLevel: logLevel(env),
    workers: workers(env),
    cacheBytes: integer(env, "CACHE_MB", 64, 1, 65536) * 2 ** 20,
    proxies: integer(env, "TRUSTED_PROXIES", 0, 0, 10),
    perMinute: integer(env, "CLIENT_LIMIT", 6000, 0, 1_000_000),
    metrics: choice(env, "METRICS"),
    authSecret: env.AUTH_SECRET || undefined,
    oidc: oidc(env, publicUrl),
  };
}

import { availableParallelism } from "node:os";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../../server/config.ts";

describe("readConfig", () => {
  it("needs nothing", () => {
    expect(readConfig({})).toMatchObject({ host: "127.0.0.1", port: 8787, databaseUrl: undefined, logLevel: "info" });
    expect(readConfig({ PORT: "", DATABASE_URL: "" })).toEqual(readConfig({}));
  });

  it.each([["abc"], ["-1"], ["65536"], ["80.5"], ["0x50"]])("refuses PORT=%s in both languages", (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(ConfigError);
    expect(() => readConfig({ PORT })).toThrow(
      `PORT=${PORT}: ต้องเป็นจำนวนเต็ม 0–65535 / must be an integer from 0 to 65535`,
    );
  });

  it("never repeats a database address, which may hold a password", () => {
    expect(() => readConfig({ DATABASE_URL: "mysql://root:secret@db/x" })).toThrow(ConfigError);
    expect(() => readConfig({ DATABASE_URL: "mysql://root:secret@db/x" })).not.toThrow(/secret/);
  });

  it("takes the rest", () => {
    const env = {
      PORT: "0",
      HOST: "0.0.0.0",
      PUBLIC_URL: "https://map.example.org/",
      CACHE_MB: "8",
      TILES_DIR: "/srv/tiles",
      LOG_LEVEL: "debug",
      METRICS: "on",
      CLIENT_LIMIT: "0",
    };
    expect(readConfig(env)).toMatchObject({
      port: 0,
      publicUrl: "https://map.example.org",
      cacheBytes: 8 * 2 ** 20,
      tilesDir: "/srv/tiles",
      logLevel: "debug",
      metrics: true,
      perMinute: 0,
    });
    expect(readConfig({}).metrics).toBe(false);
    expect(readConfig({}).workers).toBe(1);
    const native = { DATABASE_URL: "postgres://db/map" };
    expect(readConfig(native).workers).toBe(Math.min(availableParallelism(), 8));
    expect(readConfig({ ...native, WORKERS: "3" }).workers).toBe(3);
    expect(() => readConfig({ WORKERS: "0" })).toThrow(
      "WORKERS=0: ต้องเป็นจำนวนเต็ม 1–64 / must be an integer from 1 to 64",
    );
    expect(() => readConfig({ METRICS: "yes" })).toThrow("METRICS=yes: ต้องเป็น on หรือ off / must be on or off");
    expect(() => readConfig({ LOG_LEVEL: "loud" })).toThrow("LOG_LEVEL=loud");
  });

  describe("an identity provider", () => {
    const env = {
      OIDC_ISSUER: "https://id.example.org/realms/office",
      OIDC_CLIENT_ID: "map",
      OIDC_CLIENT_SECRET: "hidden",
      PUBLIC_URL: "https://map.example.org",
    };

    it("is called by its host unless it has a name", () => {
      expect(readConfig({}).oidc).toBeUndefined();
      expect(readConfig(env).oidc).toEqual({
        issuer: env.OIDC_ISSUER,
        clientId: "map",
        clientSecret: "hidden",
        name: "id.example.org",
        trustEmail: false,
      });
      expect(readConfig({ ...env, OIDC_NAME: "สำนักงาน" }).oidc?.name).toBe("สำนักงาน");
      expect(readConfig({ ...env, OIDC_TRUST_EMAIL: "on" }).oidc?.trustEmail).toBe(true);
      expect(() => readConfig({ ...env, OIDC_TRUST_EMAIL: "yes" })).toThrow("OIDC_TRUST_EMAIL=yes: ต้องเป็น on หรือ off");
    });

    it.each(["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "PUBLIC_URL"])("needs %s", (name) => {
      expect(() => readConfig({ ...env, [name]: "" })).toThrow(`${name}=: ต้องมีเมื่อตั้ง OIDC_ISSUER`);
      expect(() => readConfig({ ...env, [name]: "" })).not.toThrow(/hidden/);
    });

    it("is spoken to over https, but for one on this machine", () => {
      expect(() => readConfig({ ...env, OIDC_ISSUER: "http://id.example.org" })).toThrow(/OIDC_ISSUER=.*https:/);
      expect(readConfig({ ...env, OIDC_ISSUER: "http://localhost:9000" }).oidc?.issuer).toBe("http://localhost:9000");
    });
  });
});

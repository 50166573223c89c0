/** Too many requests of one client are refused before any work, whatever they ask; others are not touched. */
import { expect, it } from "vitest";
import { createApp } from "../../../server/app.ts";
import { createLog } from "../../../server/log.ts";
import { database } from "../../engines/database.ts";

const { reader, realReader } = await database();
const PER_MINUTE = 5;

function limited(proxies: number, perMinute = PER_MINUTE) {
  const config = { publicUrl: undefined, cacheBytes: 2 ** 20, proxies, perMinute };
  const app = createApp({ reader, realReader, config, log: createLog("error") });
  /** Status of one request from an address. */
  return async (address: string, path = "/healthz", forwarded?: string) => {
    const headers = forwarded === undefined ? undefined : { "x-forwarded-for": forwarded };
    const connection = { incoming: { socket: { remoteAddress: address } } };
    return app.fetch(new Request(`http://localhost${path}`, { headers }), connection);
  };
}

const times = <T>(count: number, ask: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => ask(index)));

it("counts every kind of question, and says when to come back", async () => {
  const ask = limited(0);
  const paths = ["/healthz", "/tiles/province/5/25/14.mvt", "/api/areas?level=region&only=real", "/none", "/docs"];
  for (const path of paths) expect((await ask("203.0.113.7", path)).status).not.toBe(429);
  const refused = await ask("203.0.113.7", "/tiles/province/5/25/14.mvt");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(30);
  expect(await refused.json()).toMatchObject({ detail: expect.stringContaining("More than 5 requests") });
  expect((await ask("203.0.113.8")).status).toBe(200);
  expect((await ask("::ffff:203.0.113.7")).status).toBe(429);
});

it("counts each of those that come at once", async () => {
  const ask = limited(0, 100);
  const statuses = (await times(130, () => ask("203.0.113.7"))).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(100);
  expect(statuses.filter((status) => status === 429)).toHaveLength(30);
});

it("takes a network of version 6 for one client", async () => {
  const ask = limited(0);
  await times(PER_MINUTE, (index) => ask(`2001:db8:0:1::${index + 1}`));
  expect((await ask("2001:db8::1:9:9:9:9")).status).toBe(429);
  expect((await ask("2001:db8:0:2::1")).status).toBe(200);
});

it("believes only the addresses that its own proxies wrote", async () => {
  const direct = limited(0);
  const forged = await times(PER_MINUTE + 1, (index) => direct("203.0.113.7", "/healthz", `198.51.100.${index}`));
  expect(forged.at(-1)?.status).toBe(429);
  const behind = limited(1);
  const others = await times(PER_MINUTE + 1, (index) => behind("127.0.0.1", "/healthz", `x, 198.51.100.${index}`));
  expect(others.map(({ status }) => status)).toEqual(Array(PER_MINUTE + 1).fill(200));
  const same = await times(PER_MINUTE + 1, (index) => behind("127.0.0.1", "/healthz", `${index}, 198.51.100.77`));
  expect(same.at(-1)?.status).toBe(429);
});

it("does not count this machine, nor an address that is none", async () => {
  const ask = limited(0);
  for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1", ""]) {
    const answers = await times(PER_MINUTE + 1, () => ask(address));
    expect(answers.map(({ status }) => status)).toEqual(Array(PER_MINUTE + 1).fill(200));
  }
});

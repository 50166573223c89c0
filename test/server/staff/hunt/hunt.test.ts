/**
 * Everybody asks everything, of an application that has kept answers and of one that has not, and nobody is told what they
 * may not know: private attributes, what is withheld, other provinces, what waits, what is somebody else's own.
 */
import fc from "fast-check";
import type { Context } from "hono";
import { afterAll, describe, expect, it } from "vitest";
import { declared, type Policy, PRIVATE, PUBLIC } from "../../../../server/answers/policy.ts";
import { database } from "../../../engines/database.ts";
import { runs } from "../../../runs.ts";
import { type Attempt, attemptsAt } from "./attempts.ts";
import { Dice } from "./dice.ts";
import { lay } from "./ground.ts";
import { Hunt } from "./hunt.ts";
import { ofPlace, PLACES } from "./secrets.ts";

const ATTEMPTS = runs(1000, 100_000);
/** Numbers that one attempt follows from. */
const THROWS = 24;
/** Attempts that are thrown for at a time. */
const PORTION = 1000;

const opened = await database();
const ground = await lay(opened);
const { people, planted, secrets, dig } = ground;
afterAll(dig);
const attempt = await attemptsAt(ground);

function* attempts(count: number): Generator<Attempt> {
  const dice = fc.array(fc.nat(), { minLength: THROWS, maxLength: THROWS });
  const seed = Number(process.env.TEST_SEED);
  for (let made = 0; made < count; made += PORTION) {
    const numRuns = Math.min(PORTION, count - made);
    for (const numbers of fc.sample(dice, { seed: seed + made, numRuns })) yield attempt(new Dice(numbers));
  }
}

const sets = () => opened.owner`select id::text, state from change_set order by change_set.id`;

/** Without the provinces. */
const kinds = (whats: Iterable<string>) => [...new Set([...whats].map((what) => what.replace(/\d+/, "…")))].sort();

describe("the hunt", () => {
  it(
    `finds nothing in ${ATTEMPTS} answers`,
    async () => {
      const hunt = new Hunt(ground);
      const before = await sets();
      await hunt.go(attempts(ATTEMPTS));
      expect(hunt.findings).toEqual([]);
      expect(hunt.statuses.get(200)).toBeGreaterThan(ATTEMPTS / 2);
      expect(kinds(hunt.told)).toEqual(expect.arrayContaining(kinds(PLACES.flatMap(ofPlace).map(({ what }) => what))));
      // nobody changed, handed in or left behind anything
      expect(await sets()).toEqual(before);
    },
    runs(300_000, 4 * 3_600_000),
  );
});

/** What is found of applications with one more route, which tells too much. */
async function leaking(path: string, policy: Policy, tell: (c: Context) => Promise<Uint8Array | string>) {
  const make = async () => {
    const app = await ground.fresh();
    app.get(
      path,
      declared(policy, async (c: Context) => c.body(new Uint8Array(Buffer.from(await tell(c))))),
    );
    return app;
  };
  const hunt = new Hunt(ground, await make(), make);
  await hunt.go(people.map((who) => ({ who, method: "GET", address: path, headers: { cookie: who.cookie } })));
  return [...new Set(hunt.findings.map(({ found }) => found))].sort();
}

describe("the hunt finds what was put in on purpose:", () => {
  const { owner } = opened;

  it("a public answer with records of which sums alone are public", async () => {
    const tell = async () =>
      JSON.stringify(await owner`select title_th, attributes from record where key like 'PLANTED-50-%'`);
    expect(await leaking("/api/leak", PUBLIC, tell)).toEqual([
      "a private attribute of 50",
      "a record of 50 of which sums alone are public",
    ]);
  });

  it("an answer of staff that forgot the provinces", async () => {
    const [change] = planted;
    const tell = async () =>
      JSON.stringify(await owner`select after from change where change_set = ${change?.waiting ?? ""}`);
    expect(await leaking("/api/staff/leak", PRIVATE, tell)).toContain("a change that waits in 50");
  });

  it("an answer of staff that others may keep", async () => {
    expect(await leaking("/api/staff/leak", PUBLIC, async () => "{}")).toEqual([
      expect.stringMatching(/^cache-control: public/),
    ]);
  });

  it("a public answer that is not the same for everybody", async () => {
    const tell = async (c: Context) => String(c.req.header("cookie")?.length);
    expect(await leaking("/api/leak", PUBLIC, tell)).toEqual(["another answer than somebody else had"]);
  });

  it("an amount that is withheld, as a tile has it", async () => {
    const amount = secrets.find(({ what }) => what === "an amount of 83 that is withheld");
    for (const form of amount?.forms ?? []) {
      const tell = async () => Buffer.concat([Buffer.from([26, 8]), form]);
      expect(await leaking("/leak", PUBLIC, tell)).toEqual([amount?.what]);
    }
  });
});

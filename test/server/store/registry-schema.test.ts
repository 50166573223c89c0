import { describe, expect, it } from "vitest";
import { STORED_MEASURES } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { prepareDatabase } from "../../../server/store/prepare.ts";
import { registryStatements, syncRegistry } from "../../../server/store/registry-schema.ts";
import type { Database } from "../../../server/store/transaction.ts";
import { database } from "../../engines/database.ts";
import { rolledBack } from "./rolled-back.ts";

const { owner, reader, engine } = await database();

describe("registryStatements", () => {
  it("never names a private attribute or a programme of sums in what readers see", () => {
    const view = registryStatements(PROGRAMMES).find((each) =>
      each.startsWith("create view counted_all.public_record"),
    );
    for (const { id, privacy, attributes } of PROGRAMMES) {
      expect(view?.includes(`'${id}'`)).toBe(privacy === "open");
      for (const attribute of attributes.filter((column) => !column.public)) {
        const namesake = PROGRAMMES.some(
          (other) =>
            other.privacy === "open" &&
            other.attributes.some((column) => column.public && column.name === attribute.name),
        );
        expect(view?.includes(`'${attribute.name}'`)).toBe(namesake);
      }
    }
  });

  it("refuses a registry whose names are not identifiers", () => {
    const [first] = PROGRAMMES;
    if (!first) throw new Error("The registry is empty");
    const odd = { ...first, id: "odd'; drop table record" };
    expect(() => registryStatements([odd])).toThrow("Unexpected identifier");
  });
});

describe("syncRegistry", () => {
  /** Another transaction that drops and creates the view, or grants on it, changes one of the two. */
  async function viewOf(sql: Database) {
    const [view] =
      await sql`select oid, xmin::text as written_by from pg_class where oid = 'counted_all.public_record'::regclass`;
    return { ...view };
  }
  const count = async (sql: Database) =>
    (await sql`select count(*)::integer as records from counted_all.public_record`)[0]?.records;

  it("touches nothing when a server starts again with the same registry", async () => {
    const before = await viewOf(owner);
    await prepareDatabase(owner, engine);
    expect(await viewOf(owner)).toEqual(before);
    expect(await syncRegistry(owner)).toBe(false);
    expect(await viewOf(owner)).toEqual(before);
  });

  it("makes the view anew for a changed registry, once, and keeps the records", async () => {
    const [first, ...others] = PROGRAMMES;
    if (!first) throw new Error("The registry is empty");
    const hidden = { ...first, attributes: first.attributes.map((column) => ({ ...column, public: false })) };
    await rolledBack(owner, async (tx) => {
      const before = { view: await viewOf(tx), records: await count(tx) };
      expect(await syncRegistry(tx, [hidden, ...others])).toBe(true);
      const after = await viewOf(tx);
      expect(after.oid).not.toBe(before.view.oid);
      expect(await count(tx)).toBe(before.records);
      const [shown] = await tx`
        select count(*)::integer as attributes from counted_all.public_record, jsonb_object_keys(attributes)
        where programme = ${first.id}`;
      expect(shown).toEqual({ attributes: 0 });
      expect(await syncRegistry(tx, [hidden, ...others])).toBe(false);
      expect(await syncRegistry(tx)).toBe(true);
    });
    expect(await count(reader)).toBeGreaterThan(0);
  });

  it("makes no view twice when two servers start at once after a change", async () => {
    const [first, ...others] = PROGRAMMES;
    if (!first) throw new Error("The registry is empty");
    const other = [{ ...first, attributes: first.attributes.slice(1) }, ...others];
    try {
      const ran = await Promise.all([syncRegistry(owner, other), syncRegistry(owner, other)]);
      expect(ran.sort()).toEqual([false, true]);
    } finally {
      await syncRegistry(owner);
    }
  });
});

describe("a public reader", () => {
  it("sees the public attributes of open programmes and nothing else", async () => {
    const seen = await reader<{ programme: string; names: string[] }[]>`
      select programme, array_remove(array_agg(distinct name), null) as names
      from counted_all.public_record left join lateral jsonb_object_keys(attributes) as name on true
      group by programme`;
    const open = PROGRAMMES.filter(({ privacy }) => privacy === "open");
    expect(seen.map(({ programme }) => programme).sort()).toEqual(open.map(({ id }) => id).sort());
    for (const { programme, names } of seen) {
      const known = open.find(({ id }) => id === programme)?.attributes.filter((attribute) => attribute.public);
      const allowed = (known ?? []).map(({ name }) => name);
      expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
    }
  });

  it("sees the measures, and points of sites only", async () => {
    const [row] = await reader`select * from counted_all.public_record limit 1`;
    expect(Object.keys(row ?? {})).toEqual(expect.arrayContaining([...STORED_MEASURES]));
    const points = await reader`select distinct programme from counted_all.public_record where geom is not null`;
    const sites = PROGRAMMES.filter(({ geometry }) => geometry === "site").map(({ id }) => id);
    expect(points.map(({ programme }) => programme).sort()).toEqual(sites.sort());
  });

  it.each([["record"], ...PROGRAMMES.map(({ id }) => [`record_${id.replaceAll("-", "_")}`])])(
    "is denied %s",
    async (table) => {
      await expect(reader`select 1 from ${reader(table)} limit 1`).rejects.toThrow("permission denied");
    },
  );

  it.each([["dataset"], ["lao_figure"], ["cell_figure"], ["province_figure"], ["public_record"]])(
    "can read %s but not write it",
    async (table) => {
      expect(await reader`select 1 from ${reader(table)} limit 1`).toHaveLength(1);
      // refused twice over: the connection is read-only, and the role may only select
      await expect(reader`delete from ${reader(table)}`).rejects.toThrow(
        /permission denied|cannot delete|read-only transaction/,
      );
    },
  );
});

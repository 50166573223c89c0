import { describe, expect, it } from "vitest";
import { ContentsReader } from "../../server/contents.ts";
import { combineProvenance } from "../../server/db/dataset.ts";
import { keepAreaDigest } from "../../server/store/areas.ts";
import { database } from "../engines/database.ts";

const { owner, reader } = await database();
const kept = async () =>
  (await owner<{ digest: string }[]>`select digest from area_digest`).map(({ digest }) => digest);

describe("ContentsReader", () => {
  it("answers at once while fresh, and reads again when it is not", async () => {
    let now = 0;
    const contents = new ContentsReader(reader, () => now);
    const first = await contents.current();
    expect(contents.current()).toBe(first);
    now += 10_000;
    const again = contents.current();
    expect(again).toBeInstanceOf(Promise);
    expect(await again).toEqual(first);
  });

  it("is read beside the answers before anybody has to wait for it", async () => {
    let now = 0;
    const contents = new ContentsReader(reader, () => now);
    const first = await contents.current();
    await owner`update dataset set version = version + 1 where programme = 'council'`;
    now += 600;
    expect(contents.current()).toBe(first);
    const beside = await contents.refresh();
    expect(beside.version).not.toBe(first.version);
    expect(contents.current()).toBe(beside);
  });

  it("shares one reading among all who ask", () => {
    const contents = new ContentsReader(reader);
    const reading = contents.refresh();
    expect(contents.refresh()).toBe(reading);
    return reading;
  });

  it("has a version that changes with the areas and with any load", async () => {
    const contents = new ContentsReader(reader);
    const before = await contents.refresh();
    await owner`update dataset set version = version + 1 where programme = 'council'`;
    const loaded = await contents.refresh();
    expect(loaded.version).not.toBe(before.version);
    expect(loaded.areas).toBe(before.areas);
    // what a start keeps is read until an area changes, in whatever way
    expect(await kept()).toEqual([before.areas]);
    const [area] = await owner<{ name_th: string }[]>`select name_th from area where level = 'lao' and code = '1001'`;
    await owner`update area set name_th = 'ชื่ออื่น' where level = 'lao' and code = '1001'`;
    try {
      expect(await kept()).toEqual([]);
      const changed = await contents.refresh();
      expect(changed.areas).not.toBe(before.areas);
      await keepAreaDigest(owner);
      expect(await kept()).toEqual([changed.areas]);
      expect(await contents.refresh()).toEqual(changed);
    } finally {
      await owner`update area set name_th = ${area?.name_th ?? ""} where level = 'lao' and code = '1001'`;
      await keepAreaDigest(owner);
    }
    expect(await kept()).toEqual([before.areas]);
    expect((await contents.refresh()).areas).toBe(before.areas);
  });
});

describe("combineProvenance", () => {
  const part = (en: string, as_of: string, demo = false) => ({
    source: { th: en, en },
    as_of,
    demo,
    origins: [demo ? ("demo" as const) : ("real" as const)],
  });

  it("names each source once, takes the oldest date, and any demonstration makes it one", () => {
    const parts = [part("a", "2020-01-01"), part("b", "2019-09-30", true), part("a", "2021-01-01")];
    expect(combineProvenance(parts)).toEqual({
      source: { th: "a; b", en: "a; b" },
      as_of: "2019-09-30",
      demo: true,
      origins: ["demo", "real"],
    });
    expect(combineProvenance([])).toBeNull();
  });
});

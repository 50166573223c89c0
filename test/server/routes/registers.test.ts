/** Registers of other years, residents, houses and tambons, by the questions that people ask. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { areaName, tambonName } from "../../../data/area-name.ts";
import { REGISTERS } from "../../../data/register/identity.ts";
import { ROOT } from "../../../data/root.ts";
import type { AreaDetail } from "../../../server/wire/area.ts";
import type { DenominatorNotes, Denominators } from "../../../server/wire/denominators.ts";
import type { SearchList } from "../../../server/wire/search.ts";
import { database } from "../../engines/database.ts";
import { runs } from "../../runs.ts";
import { application, get, refusal } from "../application.ts";

const { reader } = await database();
const app = application(reader);
const SOURCE = join(ROOT, "..", "shared", "data");

const one = (code: string) => get<z.infer<typeof AreaDetail>>(app, `/api/areas/${code}`);
const found = async (text: string) =>
  (await get<z.infer<typeof SearchList>>(app, `/api/search?limit=50&q=${encodeURIComponent(text)}`)).items;
const changes = REGISTERS.flatMap(({ changes }) => changes);

describe("the registers of 2561 and 2566", () => {
  it("lead from every old and new code to the LAO on the map", async () => {
    expect(changes.length).toBe(71);
    for (const { lao, before, after } of changes) {
      const [old, renewed] = [await one(before.code), await one(after.code)];
      expect(old.code).toBe(lao);
      // a merger has one new code for several LAOs: the first of them answers
      const merged = changes.filter((each) => each.after.code === after.code).map((each) => each.lao);
      expect([lao, ...merged]).toContain(renewed.code);
      expect(old.later).toMatchObject({ code: after.code, type: after.type, name_th: after.name_th });
      expect(old.former).toMatchObject([{ code: before.code, name_th: before.name_th }]);
      expect(old.register).toBe(2561);
    }
    expect((await one("3200408")).code).toBe("2096");
    expect(await one("3500102")).toMatchObject({ register: 2566, later: null, former: [] });
  });

  it("are both searched: every old and new name finds the LAO, and says by which name", async () => {
    for (const { lao, before, after } of changes) {
      const byOld = (await found(areaName(before, "th"))).find(({ code }) => code === lao);
      const byNew = (await found(areaName(after, "th"))).find(({ code }) => code === lao);
      expect(byOld, areaName(before, "th")).toBeDefined();
      expect(byNew, areaName(after, "th")).toBeDefined();
      if (after.name_th !== before.name_th) expect(byNew?.found_as?.name_th).toBe(areaName(after, "th"));
      const byCode = (await found(after.code)).map(({ code }) => code);
      expect(byCode).toContain(lao);
    }
  });

  it("do not hide a LAO behind the type that somebody writes before its name", async () => {
    const [first] = await found("อบต.แม่แรม");
    expect(first?.name_th).toContain("แม่แรม");
    const other = await found("เทศบาลเมืองแม่แรม");
    expect(other.some(({ name_th }) => name_th.endsWith("แม่แรม"))).toBe(true);
  });
});

describe.skipIf(!existsSync(SOURCE))("tambons of the source", () => {
  /** The LAOs that the register says cover each tambon. */
  function readCovering(): Map<string, string[]> {
    const laos: Record<"code" | "coverage", string>[] = parse(readFileSync(join(SOURCE, "lao.csv")), { columns: true });
    const covering = new Map<string, string[]>();
    for (const { code, coverage } of laos) {
      for (const [tambon = ""] of coverage.split(/[ ,;|]+/).map((part) => part.split(":")))
        covering.set(tambon, [...(covering.get(tambon) ?? []), code]);
    }
    return covering;
  }

  function readCovered(covering: ReadonlyMap<string, unknown>): Record<"code" | "name_th" | "name_en", string>[] {
    const tambons: ReturnType<typeof readCovered> = parse(readFileSync(join(SOURCE, "tambon.csv")), {
      columns: true,
      bom: true,
    });
    return tambons.filter(({ code }) => covering.has(code));
  }

  it("lead by code to the LAOs that cover them", async () => {
    const covering = readCovering();
    const known = readCovered(covering);
    expect(known.length).toBeGreaterThan(7000);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...known), async (tambon) => {
        const expected = covering.get(tambon.code)?.toSorted();
        const items = (await found(tambon.code)).filter(({ kind }) => kind === "lao");
        expect(items.map(({ code }) => code).toSorted()).toEqual(expected);
        const [lao = ""] = expected ?? [];
        expect((await one(lao)).tambons.map(({ code }) => code)).toContain(tambon.code);
      }),
      { numRuns: runs(200, 2000) },
    );
  });

  it("are found by name, as themselves or as a LAO of that name", async () => {
    const known = readCovered(readCovering());
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...known), async (tambon) => {
        const names = (await found(tambonName(tambon, "th"))).map(
          ({ name_th, found_as }) => found_as?.name_th ?? name_th,
        );
        expect(names.some((name) => name.endsWith(tambon.name_th))).toBe(true);
      }),
      { numRuns: runs(40, 1000) },
    );
  });
});

describe("/api/denominators", () => {
  const ask = (query: string) => get<z.infer<typeof Denominators>>(app, `/api/denominators?${query}`);
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, each) => total + (each ?? 0), 0);

  it("has the nation of 2561 with the people who are allotted to no LAO", async () => {
    const nation = await ask("level=nation&year=2561");
    expect(nation).toMatchObject({ codes: ["TH"], residents: [66_413_979], not_allotted: 20_294, as_of: "2018-12-31" });
    const laos = await ask("level=lao&year=2561");
    expect(laos.codes.length).toBe(7825);
    expect(sum(laos.residents) + 20_294).toBe(66_413_979);
  });

  it.each([2560, 2561, 2562, 2563, 2564])("sums to provinces and the nation in %i", async (year) => {
    const [laos, provinces, nation] = await Promise.all(
      ["lao", "province", "nation"].map((level) => ask(`level=${level}&year=${year}`)),
    );
    expect(provinces?.codes.length).toBe(77);
    expect(sum(laos?.residents ?? [])).toBe(sum(provinces?.residents ?? []));
    expect(sum(laos?.houses ?? [])).toBe(sum(provinces?.houses ?? []));
    expect(sum(nation?.residents ?? [])).toBe(sum(provinces?.residents ?? []) + (nation?.not_allotted ?? 0));
    expect(Object.keys(laos?.note_texts ?? {}).toSorted()).toEqual([...new Set(laos?.notes.flat())].toSorted());
  });

  it("lists every figure with a note, each as the list of its year has it", async () => {
    const { items, note_texts } = await get<z.infer<typeof DenominatorNotes>>(app, "/api/denominators/notes");
    const laos = items.filter(({ level }) => level === "lao");
    expect(laos.length).toBeGreaterThan(90);
    for (const year of [2560, 2561, 2562, 2563, 2564]) {
      const { codes, notes } = await ask(`level=lao&year=${year}`);
      const noted = codes.flatMap((code, at) =>
        notes[at]?.length ? [{ level: "lao", code, year, notes: notes[at] }] : [],
      );
      expect(laos.filter((each) => each.year === year)).toEqual(noted);
    }
    for (const { notes } of items) for (const note of notes) expect(note_texts[note]?.th).toMatch(/[ก-๙]/);
  });

  it("says what it does not know", async () => {
    expect(await refusal(app, "/api/denominators?level=lao&year=2555")).toMatchObject({
      status: 404,
      parameter: "year",
    });
    expect(await refusal(app, "/api/denominators?level=lao&year=2018")).toMatchObject({ status: 400, value: "2018" });
    expect(await refusal(app, "/api/denominators?level=moon")).toMatchObject({ status: 400, value: "moon" });
  });
});

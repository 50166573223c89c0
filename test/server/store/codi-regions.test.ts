import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { readCodiRegions } from "../../../server/codi-regions.ts";
import { loadCodiRegions } from "../../../server/store/codi-regions.ts";
import type { AreaDetail, AreaList } from "../../../server/wire/area.ts";
import type { Summary } from "../../../server/wire/summary.ts";
import { database } from "../../engines/database.ts";
import { application, get, refusal } from "../application.ts";

const { owner, reader } = await database();
const folder = mkdtempSync(join(tmpdir(), "codi-regions-"));
afterAll(async () => {
  await loadCodiRegions(owner, []);
  rmSync(folder, { recursive: true });
});

function fileOf(text: string): string {
  const path = join(folder, "regions.csv");
  writeFileSync(path, text);
  return path;
}

/** A question of a server that has just started, which remembers no answer. */
const ask = <Body>(path: string) => get<Body>(application(reader), path);
const codesOf = async (path: string) => (await ask<z.infer<typeof AreaList>>(path)).items.map(({ code }) => code);

const LOWER_NORTH = "\uFEFFregion,province\r\nCODI11-NL,65\r\nCODI11-NL,64\r\n\r\n";

describe("CODI's own regions", () => {
  it("are absent while no office has said which provinces they hold", async () => {
    expect(readCodiRegions(undefined)).toEqual([]);
    expect(await codesOf("/api/areas?level=region")).toHaveLength(6);
    const problem = await refusal(application(reader), "/api/summary?region=CODI11-NL");
    expect(problem).toMatchObject({ received: 400, parameter: "region", value: "CODI11-NL" });
  });

  it("stand beside the geographic ones once a file says it, and every question takes them", async () => {
    await loadCodiRegions(owner, readCodiRegions(fileOf(LOWER_NORTH)));
    const regions = await ask<z.infer<typeof AreaList>>("/api/areas?level=region");
    expect(regions.items.filter(({ type }) => type === "region")).toHaveLength(6);
    expect(regions.items.find(({ type }) => type === "codi_region")).toMatchObject({
      code: "CODI11-NL",
      name_th: "เหนือล่าง",
    });
    expect(await codesOf("/api/areas?level=province&region=CODI11-NL")).toEqual(["64", "65"]);
    const [region, ...provinces] = await Promise.all(
      ["region=CODI11-NL", "province=64", "province=65"].map((of) =>
        ask<z.infer<typeof Summary>>(`/api/summary?${of}`),
      ),
    );
    const sum = (of: (summary: z.infer<typeof Summary>) => number) =>
      provinces.reduce((all, each) => all + of(each), 0);
    expect(region?.areas).toEqual({
      provinces: 2,
      laos: sum(({ areas }) => areas.laos),
      population: sum(({ areas }) => areas.population),
      houses: sum(({ areas }) => areas.houses),
    });
    const detail = await ask<z.infer<typeof AreaDetail>>("/api/areas/CODI11-NL?level=region");
    expect(detail.population_by_year).toHaveLength(5);
    const found = await ask<{ items: { code: string }[] }>(`/api/search?q=${encodeURIComponent("ภาคเหนือล่าง")}`);
    expect(found.items[0]?.code).toBe("CODI11-NL");
  });

  it("leave Phitsanulok in the geographic Central region too", async () => {
    expect(await codesOf("/api/areas?level=province&region=central")).toContain("65");
    expect((await ask<z.infer<typeof AreaDetail>>("/api/areas/65?level=province")).region).toBe("central");
  });

  it("are gone when the file is", async () => {
    await loadCodiRegions(owner, []);
    expect(await codesOf("/api/areas?level=region")).toHaveLength(6);
  });

  it.each([
    ["no file", () => join(folder, "missing.csv"), "ENOENT"],
    ["another heading", () => fileOf("ภาค,จังหวัด\nCODI11-NL,65\n"), "has no column region, province"],
  ])("refuse %s before anything is opened", (_, path, says) => {
    expect(() => readCodiRegions(path())).toThrow(says);
  });

  it("refuse a province of two regions, with the row and the value in both languages", () => {
    const path = fileOf("region,province\nCODI11-NL,65\nCODI11-NU,65\n");
    expect(() => readCodiRegions(path)).toThrow(/แถวที่ 3: “65” อยู่ในภาค CODI11-NL แล้ว \/ row 3: “65” is in/);
  });
});

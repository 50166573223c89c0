import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { readQuestion } from "../../../server/db/search/question.ts";
import type { SearchList } from "../../../server/wire/search.ts";
import { database } from "../../engines/database.ts";
import { application, get } from "../application.ts";

const { owner, reader } = await database();
const app = application(reader);

async function found(text: string, limit = 20) {
  const { items } = await get<z.infer<typeof SearchList>>(
    app,
    `/api/search?limit=${limit}&q=${encodeURIComponent(text)}`,
  );
  return items;
}

describe("/api/search", () => {
  it.each([
    ["เชียงใหม่", "province", "50"],
    ["จ.เชียงใหม่", "province", "50"],
    ["จังหวัด เชียงใหม่", "province", "50"],
    ["chiang mai", "province", "50"],
    ["Chiengmai", "province", "50"],
    ["CHIANG MAI PROVINCE", "province", "50"],
    ["เทศบาลนครเชียงใหม่", "lao", "3500102"],
    ["ทน.เชียงใหม่", "lao", "3500102"],
    ["อ.เมืองเชียงใหม่", "amphoe", "5001"],
    ["เขตพระนคร", "lao", "1001"],
    ["พัทยา", "lao", "2096"],
    ["ภาคเหนือ", "region", "north"],
    ["north", "region", "north"],
    ["กรุงเทพ", "province", "10"],
    ["3500102", "lao", "3500102"],
  ])("%s → %s %s first", async (text, kind, code) => {
    const results = await found(text);
    const first =
      kind === "lao" ? results.filter((result) => result.kind !== "amphoe" || result.code !== code)[0] : results[0];
    expect(first).toMatchObject({ kind, code });
  });

  it.each([
    ["sara am in two characters", "ลํ\u0e32พูน", "51"],
    ["แ in two characters", "เเพร่", "54"],
    ["a tone mark struck twice", "เชียงใหม่่", "50"],
    ["an invisible character", "น่า\u200bน", "55"],
  ])("finds a name with %s", async (_, text, code) => {
    expect((await found(text))[0]).toMatchObject({ kind: "province", code });
  });

  it("puts the same name before names that begin with it, and these before names that hold it", async () => {
    const names = (await found("เมือง", 50)).map(({ name_th }) =>
      name_th.replace(/^(อำเภอ|เทศบาลเมือง|เทศบาลตำบล|อบต\.|เขต)/, ""),
    );
    const rank = (name: string) => (name === "เมือง" ? 0 : name.startsWith("เมือง") ? 1 : 2);
    const ranks = names.map(rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it("gives full names, the place above, and a box to go to", async () => {
    const [result] = await found("เทศบาลนครเชียงใหม่");
    expect(result).toMatchObject({ name_th: "เทศบาลนครเชียงใหม่", within_th: "อ.เมืองเชียงใหม่ จ.เชียงใหม่" });
    const [west = 0, south = 0, east = 0, north = 0] = result?.bbox ?? [];
    expect(west < east && south < north).toBe(true);
  });

  it("finds sites by their title", async () => {
    const [site] = await owner<{ key: string; title_th: string }[]>`
      select key, title_th from record where programme = 'homeless-centre' order by key limit 1`;
    const results = await found(site?.title_th ?? "");
    expect(results[0]).toMatchObject({ kind: "site", programme: "homeless-centre", code: site?.key });
  });

  it("takes the signs of LIKE as they are, and finds nothing in nonsense", async () => {
    expect(await found("%%%")).toEqual([]);
    expect(await found("zzzzqqqq")).toEqual([]);
  });
});

describe("readQuestion", () => {
  const readings = (text: string) => readQuestion(text);

  it("reads a title before or after a name as a hint, and the text as it stands", () => {
    expect(readings("เทศบาลเมืองน่าน")).toContainEqual({ key: "น่าน", types: ["thesaban_mueang"] });
    expect(readings("องค์การบริหารส่วนตำบล แม่แรม")).toContainEqual({ key: "แม่แรม", types: ["tao"] });
    expect(readings("Mae Rim District").map(({ key }) => key)).toContain("maerim");
    expect(readings("เมืองเก่า")).toContainEqual({ key: "เมืองเก่า", types: null });
  });

  it("never takes the whole name for a title", () => {
    expect(readings("เขต")).toEqual([{ key: "เขต", types: null }]);
    expect(readings("%%%")).toEqual([]);
  });

  it("keeps the words that say where a place lies, without their titles", () => {
    for (const text of ["ต.แม่แรม อ.แม่ริม จ.เชียงใหม่ 50180", "ตำบลแม่แรมอำเภอแม่ริมจังหวัดเชียงใหม่"])
      expect(readings(text).map(({ key }) => key)).toContain("แม่แรมแม่ริมเชียงใหม่");
  });
});

/** Tables by tambon, and tables with names of another year. */
import { describe, expect, it } from "vitest";
import { areaName } from "../../../../data/area-name.ts";
import { joinRows } from "../../../../data/reading/joined.ts";
import { guessReading } from "../../../../data/reading/places/guess.ts";
import { isMatched, matchRows, type Unmatched } from "../../../../data/reading/places/match.ts";
import { REGISTERS } from "../../../../data/register/identity.ts";
import { readTambons } from "../../../../data/tambons/read.ts";
import { tableFrom } from "../table-of.ts";
import { REGISTER } from "./register.ts";

const tambons = readTambons();
const whole = tambons.filter(({ laos }) => laos.length === 1);
const shared = tambons.filter(({ laos }) => laos.length > 1);

describe("a table by tambon", () => {
  const rows = tambons.map(({ code }, at) => [code, String(at % 7)]);
  const table = tableFrom(["รหัสตำบล", "ครัวเรือน"], rows);
  const { choices } = guessReading(table, REGISTER);
  const joined = joinRows(matchRows(table, choices, {}, REGISTER), table, choices);

  it("is told from its codes, and summed", () => {
    expect(choices).toMatchObject({ placing: "code", level: "lao", code: 0, value: 1, repeated: "sum" });
  });

  it("is summed to LAOs only where a tambon lies in one, and says how many do not", () => {
    expect(shared.length).toBe(1306);
    expect(joined.matchedRows).toBe(whole.length);
    expect(joined.unmatched.length).toBe(shared.length);
    for (const { unmatched } of joined.unmatched) {
      expect(unmatched.reason).toBe("shared");
      expect(unmatched.candidates.length).toBeGreaterThan(1);
    }
    const sums = new Map<string, number>();
    for (const [at, { laos }] of tambons.entries()) {
      const [lao] = laos;
      if (lao && laos.length === 1) sums.set(lao.lao, (sums.get(lao.lao) ?? 0) + (at % 7));
    }
    expect(new Map([...joined.areas].map(([code, { value }]) => [code, value]))).toEqual(sums);
  });
});

const byName = { placing: "name", level: "lao", code: null, name: 0, province: 1, amphoe: 2 } as const;
const others = { lat: null, lng: null, value: null, repeated: "first" } as const;
const outcomeOf = (...row: string[]) => {
  const table = tableFrom(["name", "province", "amphoe"], [row]);
  return matchRows(table, { ...byName, ...others }, {}, REGISTER)[0]?.outcome;
};

describe("a name in a table", () => {
  it("of a tambon without an LAO of that name is the LAO in which it lies", () => {
    expect(outcomeOf("สีลม", "กรุงเทพ", "บางรัก")).toMatchObject({ area: { code: "1004" } });
    expect(outcomeOf("ต.มหาชัย", "สมุทรสาคร", "")).toMatchObject({ area: { code: "3740102" } });
  });

  it("or a code of any register is the LAO on the map", () => {
    const changes = REGISTERS.flatMap(({ changes }) => changes);
    for (const { lao, before, after } of changes) {
      const area = REGISTER.lao.byCode.get(lao);
      const province = REGISTER.province.byCode.get(area?.province ?? "")?.name_th ?? "";
      const amphoe = REGISTER.amphoe.byCode.get(area?.amphoe ?? "")?.name_th ?? "";
      for (const named of [before, after]) {
        const outcome = outcomeOf(areaName(named, "th"), province, amphoe);
        const codes = outcome && isMatched(outcome) ? [outcome.area.code] : candidates(outcome as Unmatched);
        expect(codes, areaName(named, "th")).toContain(lao);
        const table = tableFrom(["code"], [[named.code]]);
        const [coded] = matchRows(table, { ...byName, ...others, placing: "code", code: 0 }, {}, REGISTER);
        const found =
          coded && isMatched(coded.outcome) ? [coded.outcome.area.code] : candidates(coded?.outcome as Unmatched);
        expect(found, named.code).toContain(lao);
      }
    }
  });
});

const candidates = (unmatched: Unmatched) => unmatched.candidates.map(({ code }) => code);

/** What an office's file may call a place: every name and code of either register leads to the LAO on the map. */
import { describe, expect, it } from "vitest";
import { areaName } from "../../../data/area-name.ts";
import { findLao, type WrittenPlace } from "../../../data/reading/import/find-lao.ts";
import { REGISTERS } from "../../../data/register/identity.ts";
import { readGazetteer } from "../../../server/store/gazetteer.ts";
import { database } from "../../engines/database.ts";

const { owner } = await database();
const gazetteer = await readGazetteer(owner);
const changes = REGISTERS.flatMap((register) => register.changes);
const places = new Map(
  (
    await owner<{ code: string; amphoe: string; province: string }[]>`
      select a.code, m.name_th as amphoe, p.name_th as province from area a
      join area m on m.level = 'amphoe' and m.code = a.amphoe
      join area p on p.level = 'province' and p.code = a.province where a.level = 'lao'`
  ).map((row) => [row.code, row]),
);

const NOTHING: WrittenPlace = { code: "", name: "", tambon: "", amphoe: "", province: "" };
const find = (written: Partial<WrittenPlace>) => findLao({ ...NOTHING, ...written }, gazetteer);

describe("the changes between the registers of 2561 and 2566", () => {
  it("are no obstacle to a file of either year: by code", () => {
    expect(changes.length).toBe(71);
    for (const { lao, before, after } of changes) {
      expect(find({ code: before.code })).toMatchObject({ lao });
      const merged = changes.filter((change) => change.after.code === after.code).map((change) => change.lao);
      const found = find({ code: after.code });
      if (merged.length === 1) expect([after.code, found]).toMatchObject([after.code, { lao }]);
      // of a merger the person chooses: nothing is guessed
      else
        expect(found).toMatchObject({ candidates: expect.arrayContaining([expect.objectContaining({ code: lao })]) });
    }
  });

  it("are no obstacle to a file of either year: by name with amphoe and province", () => {
    for (const { lao, before, after } of changes) {
      const { amphoe, province } = places.get(lao) ?? { amphoe: "", province: "" };
      for (const named of [before, after]) {
        const name = areaName(named, "th");
        const found = find({ name, amphoe, province });
        if (found && "lao" in found) expect([name, found.lao]).toEqual([name, lao]);
        else {
          expect([name, found?.candidates.map(({ code }) => code)]).toEqual([name, expect.arrayContaining([lao])]);
          const namesakes = changes.filter((change) => areaName(change.after, "th") === name).length;
          // of a merger the person chooses
          expect([name, namesakes > 1]).toEqual([name, true]);
        }
      }
    }
  });

  it("name the LAOs that were meant by a code that lost its last digits", () => {
    expect(find({ code: "3.5001E+06" })).toMatchObject({ role: "code", candidates: expect.anything() });
    expect(find({ code: "3.500102E+06" })).toMatchObject({ lao: "3500102" });
    expect(find({ code: "9999999" })).toMatchObject({ role: "code" });
  });
});

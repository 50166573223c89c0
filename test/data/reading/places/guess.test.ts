import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessHeaderRow } from "../../../../data/reading/headings.ts";
import { guessReading } from "../../../../data/reading/places/guess.ts";
import { tableOf } from "../../../../data/reading/table.ts";
import { readBook } from "../../../../data/reading/tables/read-book.ts";
import { tableFrom } from "../table-of.ts";
import { utf8 } from "../text/bytes.ts";
import { REGISTER } from "./register.ts";

async function tableOfText(text: string) {
  const sheet = (await readBook("x.csv", utf8(text))).sheets[0];
  if (!sheet) throw new Error("No sheet");
  return tableOf(sheet, guessHeaderRow(sheet.rows), "x.csv");
}

describe("the guess", () => {
  const guess = async (text: string) => guessReading(await tableOfText(text), REGISTER);

  it("takes LAO codes before names, and the first amount as the value", async () => {
    const { choices } = await guess(
      "ลำดับ,รหัส อปท.,ชื่อ,ปี,ครัวเรือน\n1,3500102,เทศบาลนครเชียงใหม่,2562,120\n2,5501404,เทศบาลตำบลแม่โจ้,2562,80\n",
    );
    expect(choices).toMatchObject({ placing: "code", level: "lao", code: 1, name: 2, value: 4 });
  });

  it("tells names of LAOs, districts and provinces apart, though they share many names", async () => {
    const { choices } = await guess(
      "อปท.,อำเภอ,จังหวัด,คน\nเทศบาลนครยะลา,เมือง,ยะลา,5\nอบต.สันทราย,พร้าว,เชียงใหม่,6\nเทศบาลนครระยอง,เมืองระยอง,ระยอง,7\n",
    );
    expect(choices).toMatchObject({ placing: "name", level: "lao", name: 0, amphoe: 1, province: 2, value: 3 });
  });

  it("takes a list of provinces for one, by name or by code", async () => {
    expect((await guess("Province,Households\nChiang Mai,5\nTak,6\nBangkok,7\n")).choices).toMatchObject({
      placing: "name",
      level: "province",
      name: 0,
      value: 1,
    });
    expect((await guess("รหัสจังหวัด,คน\n50,15\n63,20\n10,30\n")).choices).toMatchObject({
      placing: "code",
      level: "province",
      code: 0,
      value: 1,
    });
  });

  it("finds coordinates, also under titles that are swapped, and refuses metres", async () => {
    expect((await guess("ชื่อจุด,ละติจูด,ลองจิจูด,คน\nก,18.79,98.98,5\nข,13.75,100.5,6\n")).choices).toMatchObject({
      placing: "point",
      lat: 1,
      lng: 2,
      value: 3,
    });
    const swapped = await guess("ชื่อจุด,lat,lng,คน\nก,98.98,18.79,5\nข,100.5,13.75,6\n");
    expect(swapped.choices).toMatchObject({ placing: "point", lat: 2, lng: 1 });
    expect(swapped.notices).toEqual([{ kind: "swapped", lat: "lat", lng: "lng" }]);
    const utm = await guess("ชื่อจุด,Easting,Northing,คน\nก,498000,2078000,5\nข,660000,1520000,6\n");
    expect(utm.notices).toEqual([{ kind: "utm", easting: "Easting", northing: "Northing" }]);
    expect(utm.choices).toMatchObject({ lat: null, lng: null, value: 3 });
  });

  it("never fails", () => {
    const cells = fc.constantFrom("", "เชียงใหม่", "50", "5500101", "18.7", "98.9", "498000", "x", "ยะลา");
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const table = tableFrom(["a", "ชื่อ", "code"], rows);
        const { choices } = guessReading(table, REGISTER);
        const used = [choices.code, choices.lat, choices.lng].filter((column) => column !== null);
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });
});

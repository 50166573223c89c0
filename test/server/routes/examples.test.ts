import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { readExamples } from "../../../data/real/examples.ts";
import type { ExampleList } from "../../../server/wire/examples.ts";
import { database } from "../../engines/database.ts";
import { application, get, refusal } from "../application.ts";

const { reader, realReader } = await database();
const app = application(reader, undefined, undefined, realReader);
const examples = (query = "") => get<z.infer<typeof ExampleList>>(app, `/api/examples${query}`);

describe("GET /api/examples", () => {
  it("tells of every example with its source, its date and how exactly its place is known", async () => {
    const { items, total } = await examples();
    expect(total).toBe(readExamples().length);
    expect(items.map(({ key }) => key)).toContain("H-P2");
    for (const { key, precision, area, lao, center, source, as_of } of items) {
      expect(source.th, key).not.toBe("");
      expect(as_of, key).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(area === null, key).toBe(precision === "several");
      expect(center === null, key).toBe(precision === "several");
      expect(lao !== null, key).toBe(precision === "lao");
      expect(area === null || area.level === precision, key).toBe(true);
    }
  });

  it("gives the area that a source names, and nothing that it does not say", async () => {
    const { items } = await examples("?programme=homeless-centre");
    expect(items).toEqual([
      {
        programme: "homeless-centre",
        key: "H-P2",
        title: {
          th: "ศูนย์คนไร้บ้าน ถนนพุทธมณฑลสาย 2 กรุงเทพมหานคร",
          en: "Homeless centre on Phutthamonthon Sai 2 Road, Bangkok",
        },
        year: 2560,
        measures: {},
        attributes: {},
        area: expect.objectContaining({ level: "province", code: "10", name_en: "Bangkok" }),
        lao: null,
        precision: "province",
        center: [expect.any(Number), expect.any(Number)],
        source: { th: expect.any(String), en: expect.any(String) },
        url: null,
        as_of: "2019-06-01",
      },
    ]);
    const { items: housing } = await examples("?programme=baan-mankong");
    const trang = housing.find(({ key }) => key === "E-TR");
    expect(trang).toMatchObject({
      lao: "3920102",
      measures: { households: 166 },
      attributes: { land_owner: "railway" },
    });
  });

  it("is the same whatever is counted: examples are real, and in no sum", async () => {
    expect(await examples("?only=real")).toEqual(await examples());
  });

  it("refuses what is no programme", async () => {
    expect(await refusal(app, "/api/examples?programme=x")).toMatchObject({ received: 400, value: "x" });
  });
});

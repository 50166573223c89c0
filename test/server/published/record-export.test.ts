import { describe, expect, it } from "vitest";
import { council } from "../../../data/programmes/council.ts";
import type { RecordAnswer } from "../../../server/db/records.ts";
import { exportCsv } from "../../../server/published/record-export.ts";

const RECORD: RecordAnswer = {
  programme: "council",
  key: "1",
  title_th: '=HYPERLINK("http://example.org")',
  title_en: "@SUM(A1)",
  lao: "1001",
  lao_name_th: "เขตพระนคร",
  lao_name_en: "Phra Nakhon District",
  province: "10",
  year: 2562,
  center: null,
  measures: { members: 12 },
  attributes: { established: "2008-01-01" },
  demo: false,
};

describe("exportCsv", () => {
  it("makes no cell that Excel would run as a formula", async () => {
    async function* pages() {
      yield [RECORD];
    }
    const source = { th: "-1+1", en: "" };
    const text = await exportCsv(council, pages(), {
      provenance: { source, as_of: "2019-09-30", demo: false, origins: ["real"] },
      filters: {},
    }).text();
    const cells = text.trim().split("\n")[1]?.split(",") ?? [];
    expect(text).toContain(`"'=HYPERLINK(""http://example.org"")"`);
    expect(text).toContain("'@SUM(A1)");
    expect(cells.some((cell) => /^"?[=+\-@]/.test(cell))).toBe(false);
  });
});

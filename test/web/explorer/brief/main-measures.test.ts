import i18next from "i18next";
import { describe, expect, it } from "vitest";
import { programmeOf } from "../../../../data/themes.ts";
import type { ProgrammeSummary } from "../../../../web/api/summary.ts";
import { mainMeasures } from "../../../../web/explorer/brief/main-measures.ts";
import type { Text } from "../../../../web/words/use-text.ts";
import "../../../../web/words/index.ts";

const text = (language: "th" | "en"): Text => ({
  t: i18next.getFixedT(language),
  language,
  pick: (both) => both[language],
});

function summary(sites: number | null, measures: ProgrammeSummary["measures"]): ProgrammeSummary {
  return {
    id: "",
    sites,
    laos: null,
    coverage: null,
    measures,
    suppressed_laos: 0,
    suppressed_cells: 0,
    withheld: null,
    source: { th: "", en: "" },
    as_of: "2019-09-30",
    demo: true,
    origins: ["demo"],
  };
}

const project = summary(32, { communities: 71, households: 3449, subsidy_baht: 209_591_000, loan_baht: null });

const written = (...asked: Parameters<typeof mainMeasures>) => mainMeasures(...asked).map((each) => each.written);

describe("mainMeasures", () => {
  it("names a sum once, in phrases that no line breaks", () => {
    expect(written(programmeOf("baan-mankong"), project, text("th"))).toEqual(
      ["32 โครงการ", "71 ชุมชน", "3,449 ครัวเรือน", "เงินอุดหนุน 210 ล้านบาท"].map((each) => each.replaceAll(" ", "\u00a0")),
    );
    expect(written(programmeOf("baan-mankong"), project, text("en"))).toEqual(
      ["32 projects", "Communities 71", "Households 3,449", "Subsidy ฿210 million"].map((each) =>
        each.replaceAll(" ", "\u00a0"),
      ),
    );
  });

  it("names the measure of each, so that it leads to what it is made of", () => {
    const named = mainMeasures(programmeOf("baan-mankong"), project, text("th")).map(({ measure }) => measure);
    expect(named).toEqual(["sites", "communities", "households", "subsidy_baht"]);
  });

  it("divides households by the houses of the area, where the area has any", () => {
    const rated = summary(null, { households: 344, households_per_1000_houses: 5.432 });
    expect(written(programmeOf("baan-phophiang"), rated, text("th"))).toEqual(
      ["344 ครัวเรือน", "5.43 ต่อบ้าน 1,000 หลัง"].map((each) => each.replaceAll(" ", "\u00a0")),
    );
    expect(mainMeasures(programmeOf("baan-phophiang"), rated, text("en")).at(-1)).toEqual({
      measure: "households_per_1000_houses",
      written: "5.43\u00a0per\u00a01,000\u00a0houses",
    });
  });

  it("counts records only where they are not the LAOs themselves", () => {
    expect(written(programmeOf("council"), summary(12, { members: 300 }), text("en"))).toEqual(["Members\u00a0300"]);
  });

  it("leaves out what is withheld, and says nothing where nothing is", () => {
    expect(written(programmeOf("baan-phophiang"), summary(null, { households: null }), text("th"))).toEqual([]);
    expect(written(programmeOf("council"), summary(0, { members: null }), text("th"))).toEqual([]);
  });
});

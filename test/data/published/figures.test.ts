import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { readBoundaries } from "../../../data/boundaries/read.ts";
import { disagreements, doesNotAddUp } from "../../../data/published/checks.ts";
import { crossTable } from "../../../data/published/cross-table.ts";
import { isCheck, publishedAbout, seriesOf } from "../../../data/published/figure.ts";
import { readFigures, readSources } from "../../../data/published/read.ts";
import { topicTitle } from "../../../data/published/topics.ts";
import { ROOT } from "../../../data/root.ts";

const figures = readFigures();

describe("the published figures", () => {
  it("are 536, each with its words in both languages, its source and its trust", () => {
    expect(figures).toHaveLength(536);
    for (const { topic, place, title, unitTitle, source, note, as_of, value } of figures) {
      const texts = [place.name, title, unitTitle, source.title, topicTitle(topic), ...(note ? [note] : [])];
      for (const text of texts) expect(text?.en, `${topic} ${text?.en}`).toMatch(/^[\x20-\x7e]+$/);
      for (const text of [place.name, title, topicTitle(topic)]) expect(text?.th, text?.en).toMatch(/[ก-๙]/);
      expect(["primary", "secondary", "compilation"]).toContain(source.trust);
      if (as_of !== null) expect(new Date(as_of).toISOString().slice(0, 10)).toBe(as_of);
      expect(Number.isFinite(value)).toBe(true);
    }
    const used = new Set(figures.map(({ source }) => source.id));
    expect(readSources().filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it("lie in areas of the map", () => {
    const areas = new Set(readBoundaries().areas.map(({ level, code }) => `${level} ${code}`));
    const named = figures.flatMap(({ place }) => place.areas.map(({ level, code }) => `${level} ${code}`));
    expect(named.filter((area) => !areas.has(area))).toEqual([]);
  });

  it("are found by programme and by place, our own checks left out", () => {
    const welfare = publishedAbout(figures, { topic: "welfare-fund" });
    expect(welfare).toHaveLength(32);
    expect(welfare.some(isCheck)).toBe(false);
    const nakhonSawan = publishedAbout(figures, { area: { level: "lao", code: "3600102" } });
    expect(nakhonSawan.map(({ measure, value }) => [measure, value])).toEqual([
      ["communities_surveyed", 71],
      ["communities", 30],
      ["households", 4000],
      ["households_built", 102],
      ["households_building", 42],
    ]);
  });

  it("form series over time where a measure was published more than once", () => {
    const funds = seriesOf(figures).find(
      ({ topic, measure, place }) => topic === "welfare-fund" && measure === "funds" && place.id === "thailand",
    );
    expect(funds?.figures.map(({ as_of, value }) => [as_of, value])).toEqual([
      ["2009-12-31", 2500],
      ["2010-01-11", 3154],
      ["2010-09-30", 3100],
      ["2010-12-31", 3500],
      ["2013-08-31", 5660],
    ]);
  });

  it("give councils by CODI's eleven regions and date", () => {
    const { dates, rows } = crossTable(figures, { topic: "council", measure: "councils", kind: "codi_region" });
    expect(rows).toHaveLength(11);
    const first = dates.indexOf("2014-09-01");
    const sum = rows.reduce((total, { cells }) => total + (cells[first]?.[0]?.value ?? 0), 0);
    expect(sum).toBe(4331);
    expect(dates.at(-1)).toBe("2015-10-09");
  });
});

describe("checks of the published figures", () => {
  const wrong = doesNotAddUp(figures);
  const differences = (topic: string, measure: string) =>
    wrong.filter(({ whole }) => whole.topic === topic && whole.measure === measure).map(({ difference }) => difference);

  it("find that the four sources of the welfare funds make 43.20 million baht more than stated", () => {
    expect(differences("welfare-fund", "fund_baht")).toEqual([43_200_000]);
    expect(differences("welfare-fund", "members")).toEqual([-26_691]);
    const ours = figures.filter(isCheck).map(({ value }) => value);
    expect(ours).toEqual([43_200_000, -26_691]);
  });

  it("find that households times subsidy are not the budget of Baan Mankong, and that regions miss a thousand poor", () => {
    expect(differences("baan-mankong", "budget_20y_baht")).toEqual([169_000_000]);
    expect(differences("denominator", "poor_people_thousand").map(Math.abs)).toEqual([1, 1, 1, 1]);
  });

  it("find nothing where figures add up", () => {
    expect(differences("council", "councils")).toEqual([]);
    expect(wrong.filter(({ whole }) => whole.topic === "canal-housing-prem")).toEqual([]);
    expect(differences("denominator", "households_total")).toEqual([]);
  });

  it("name the sources that disagree about one thing", () => {
    const values = (topic: string, measure: string) =>
      disagreements(figures)
        .filter((found) => found.topic === topic && found.measure === measure)
        .map(({ figures: group }) => [...new Set(group.map(({ value }) => value))]);
    expect(values("canal-housing", "communities")).toContainEqual([52, 50]);
    expect(values("canal-housing", "households")).toContainEqual([7081, 7069]);
    expect(values("council", "tambon_or_thesaban_total")).toContainEqual([7455, 7825]);
    expect(values("denominator", "homeless_people")).toContainEqual([2719, 2669]);
    expect(values("railway-communities", "communities")).toEqual([[338, 345, 300]]);
    expect(values("welfare-fund", "funds")).toEqual([]);
  });
});

const RAW = join(ROOT, "..", "shared", "data", "published", "figures.csv");
describe.skipIf(!existsSync(RAW))("the committed figures beside their source", () => {
  it("are the same, line by line", () => {
    const rows: Record<string, string>[] = parse(readFileSync(RAW), { columns: true, bom: true });
    const ours = figures.map(({ topic, place, measure, value, unit, qualifier, source, note }) =>
      [topic, place.kind, place.name.th, measure, value, unit, qualifier, source.id, note?.en ?? ""].join("|"),
    );
    expect(ours).toEqual(
      rows.map((row) =>
        [
          ...[row.programme, row.area_kind, row.area_name, row.measure, Number(row.value), row.unit, row.qualifier],
          ...[row.source_id, row.note],
        ].join("|"),
      ),
    );
  });
});

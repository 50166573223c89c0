import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { publishedAbout } from "../../../data/published/figure.ts";
import { readFigures } from "../../../data/published/read.ts";
import type { PublishedFigures } from "../../../server/wire/published-figures.ts";
import { database } from "../../engines/database.ts";
import { application, get, refusal } from "../application.ts";

type Answer = z.infer<typeof PublishedFigures>;
const app = application((await database()).reader);
const ask = (query = "") => get<Answer>(app, `/api/published/figures${query}`);
const file = readFigures();
const everything = publishedAbout(file, {});

describe("GET /api/published/figures", () => {
  it("answers all of the file, each figure with a name of its own that finds it alone", async () => {
    const { items, topics, total } = await ask();
    expect(total).toBe(everything.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(total);
    const key = (topic: string, place: string, measure: string, value: number) => [topic, place, measure, value].join();
    expect(items.map((item) => key(item.programme, item.place.id, item.measure, item.value))).toEqual(
      everything.map((each) => key(each.topic, each.place.id, each.measure, each.value)),
    );
    expect(topics.reduce((sum, { figures }) => sum + figures, 0)).toBe(total);
    for (const item of items.filter((_, at) => at % 40 === 0))
      expect((await ask(`?id=${encodeURIComponent(item.id)}`)).items).toEqual([item]);
  });

  it("answers by topic and by area as the file does", async () => {
    for (const topic of new Set(everything.map((figure) => figure.topic))) {
      const { total } = await ask(`?programme=${topic}`);
      expect(total, topic).toBe(publishedAbout(file, { topic }).length);
    }
    const areas = everything.flatMap(({ place }) => place.areas);
    for (const { level, code } of areas.filter((_, at) => at % 5 === 0)) {
      const { total } = await ask(`?area=${code}&level=${level}`);
      expect(total, code).toBe(publishedAbout(file, { area: { level, code } }).length);
    }
    const named = (await ask("?area=3600102")).items.map(({ place }) => place.areas.map(({ code }) => code));
    expect(named.length).toBeGreaterThan(0);
    for (const codes of named) expect(codes).toContain("3600102");
  });

  it("says what does not add up, with the difference", async () => {
    const { mismatches } = await ask("?programme=welfare-fund");
    const fund = mismatches.filter(({ whole }) => whole.measure === "fund_baht");
    expect(fund.map(({ difference }) => Math.round(difference / 1e4) / 100)).toContain(43.2);
    for (const { whole, parts, how, made, difference } of mismatches) {
      const values = parts.map(({ value }) => value);
      expect(made).toBe(how === "sum" ? values.reduce((a, b) => a + b, 0) : values.reduce((a, b) => a * b, 1));
      expect(difference).toBe(made - whole.value);
    }
  });

  it("says where sources disagree, with the difference", async () => {
    const canal = await ask("?programme=canal-housing&place=lat-phrao-canal");
    const values = canal.disagreements.map(({ figures }) => new Set(figures.map(({ value }) => value)));
    expect(values).toContainEqual(new Set([50, 52]));
    expect(values.some((set) => set.has(7069) && set.has(7081))).toBe(true);
    const council = await ask("?programme=council");
    const areas = council.disagreements.find(({ figures }) => figures.some(({ value }) => value === 7825));
    expect(areas?.figures.map(({ value }) => value)).toContain(7455);
    expect(areas?.difference).toBe(Math.abs(7825 - Math.min(...(areas?.figures ?? []).map(({ value }) => value))));
  });

  it("sets councils by CODI's eleven regions against dates, and strings series by date", async () => {
    const { regions, series, items } = await ask("?programme=council");
    const councils = regions.find(({ measure }) => measure === "councils");
    expect(councils?.rows).toHaveLength(11);
    const first = councils?.dates.indexOf("2014-09-01") ?? -1;
    expect(councils?.rows.reduce((sum, { cells }) => sum + (cells[first]?.[0] ?? 0), 0)).toBe(4331);
    expect(series.length).toBeGreaterThan(0);
    const date = new Map(items.map(({ id, as_of }) => [id, as_of ?? ""]));
    for (const ids of series) {
      const dates = ids.map((id) => date.get(id));
      expect(dates).toEqual([...dates].sort());
    }
  });

  it("refuses a topic and an area that do not exist, with what was asked for", async () => {
    const topic = await refusal(app, "/api/published/figures?programme=moon");
    expect((await ask("?programme=economic-tambon")).total).toBe(0);
    expect(topic).toMatchObject({ received: 400, parameter: "programme", value: "moon" });
    const area = await refusal(app, "/api/published/figures?area=9999");
    expect(area).toMatchObject({ received: 404, parameter: "area", value: "9999" });
  });
});

import { describe, expect, it } from "vitest";
import { LAO_COUNT, PROVINCE_COUNT } from "../../data/area.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { PUBLISHED } from "../../data/published.ts";

function value(id: string): number | undefined {
  return PUBLISHED.find((figure) => figure.id === id)?.value;
}

describe("published figures", () => {
  it("have distinct ids, sources in both languages and real dates", () => {
    expect(new Set(PUBLISHED.map(({ id }) => id)).size).toBe(PUBLISHED.length);
    for (const figure of PUBLISHED) {
      expect(figure.source.th).toMatch(/[\u0e00-\u0e7f]/);
      expect(figure.source.en).toMatch(/^[\x20-\x7e]+$/);
      expect(new Date(figure.as_of).toISOString().slice(0, 10)).toBe(figure.as_of);
      expect(figure.value).toBeGreaterThan(0);
    }
  });

  it("name programmes and units of the registry", () => {
    for (const { programme, measure, unit } of PUBLISHED) {
      if (programme === null) continue;
      const known = PROGRAMMES.find(({ id }) => id === programme);
      expect(known, programme).toBeDefined();
      const column = known?.measures.find((candidate) => candidate.measure === measure);
      if (column) expect(unit).toBe(column.unit);
    }
  });

  it("agree with the denominators, and the share with its parts", () => {
    expect(value("provinces")).toBe(PROVINCE_COUNT);
    expect(value("laos")).toBe(LAO_COUNT);
    const share = (value("council-sites") ?? 0) / LAO_COUNT;
    expect(share).toBeCloseTo(value("council-coverage") ?? 0, 4);
  });

  it("keep publications that disagree side by side, each with its own date", () => {
    const households = PUBLISHED.filter(
      ({ programme, measure }) => programme === "canal-housing" && measure === "households",
    );
    expect(households.map((figure) => figure.value).sort()).toEqual([7069, 7081]);
    expect(new Set(households.map(({ as_of }) => as_of)).size).toBe(2);
  });
});

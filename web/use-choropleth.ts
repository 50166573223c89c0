/** The values of one level with their classes: the map, its legend, its card and the table all read this. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Span } from "../data/programme.ts";
import { type Coverage, coverageQuery } from "./api.ts";
import { type Classes, classify } from "./map/classes.ts";
import { areaStates, type CoverageValues } from "./map/values.ts";
import { comparableValues } from "./period.ts";
import type { Theme } from "./second-theme.ts";
import { useView } from "./use-view.ts";
import { programmeOf } from "./view.ts";

export type ChoroplethLevel = "province" | "lao";

/**
 * @param wanted false as long as nobody looks at this level: the values of all LAOs are some 100 KB
 * @param theme another one than that of the view
 * @param scale the span whose classes are taken, so that another map of the same measure has the same colours; null = its own
 */
export function useChoropleth(level: ChoroplethLevel, wanted: boolean, theme?: Theme, scale: Span | null = null) {
  const { view } = useView();
  const { programme, measure, year, span } = theme ?? view;
  const query = useQuery({ ...coverageQuery(level, programme, measure, year, span), enabled: wanted });
  const allYears = useQuery({ ...coverageQuery(level, programme, measure, null), enabled: wanted && year !== null });
  const { data } = query;
  const reference = isAbout(allYears.data, data) ? allYears.data : data;
  const joined = useMemo(() => {
    if (!data || !reference) return undefined;
    const { codes, values, measure } = data;
    const coverage: CoverageValues = { codes, values, suppressed: new Set(data.suppressed) };
    // colours keep their meaning from year to year
    const comparable = reference.year === null && (data.year !== null || scale !== null);
    const basis = comparable ? comparableValues(reference.values, scale ?? data.span, data.years, data.unit) : values;
    const classes: Classes = classify(basis, measure, programmeOf(data.programme).ramp);
    const places = new Map(codes.map((code, place) => [code, place]));
    return { coverage, classes, places, states: areaStates(coverage, classes) };
  }, [data, reference, scale]);
  return { query, ...joined };
}

export type Choropleth = ReturnType<typeof useChoropleth>;

/** Whether an answer is about the same programme and measure as another: what is kept meanwhile may be older. */
function isAbout(answer: Coverage | undefined, other: Coverage | undefined): boolean {
  return answer?.programme === other?.programme && answer?.measure === other?.measure;
}

/** The value of an area, as a cell of the table or a line of the card. */
export function cellOf({ coverage, places }: Choropleth, code: string): { value: number | null; suppressed: boolean } {
  const place = places?.get(code);
  const value = place === undefined ? null : (coverage?.values[place] ?? null);
  return { value, suppressed: coverage?.suppressed.has(code) ?? false };
}

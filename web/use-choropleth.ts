/** The values of one level with their classes: the map, its legend, its card and the table all read this. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { coverageQuery } from "./api.ts";
import { type Classes, classify } from "./map/classes.ts";
import type { CoverageValues } from "./map/values.ts";
import { useView } from "./use-view.ts";
import { programmeOf } from "./view.ts";

export type ChoroplethLevel = "province" | "lao";

/** @param wanted false as long as nobody looks at this level: the values of all LAOs are some 100 KB */
export function useChoropleth(level: ChoroplethLevel, wanted: boolean) {
  const { view } = useView();
  const query = useQuery({ ...coverageQuery(level, view.programme, view.measure, view.year), enabled: wanted });
  const { data } = query;
  const joined = useMemo(() => {
    if (!data) return undefined;
    const { codes, values, measure } = data;
    const coverage: CoverageValues = { codes, values, suppressed: new Set(data.suppressed) };
    const classes: Classes = classify(values, measure, programmeOf(data.programme).ramp);
    return { coverage, classes, places: new Map(codes.map((code, place) => [code, place])) };
  }, [data]);
  return { query, ...joined };
}

export type Choropleth = ReturnType<typeof useChoropleth>;

/** The value of an area, as a cell of the table or a line of the card. */
export function cellOf({ coverage, places }: Choropleth, code: string): { value: number | null; suppressed: boolean } {
  const place = places?.get(code);
  const value = place === undefined ? null : (coverage?.values[place] ?? null);
  return { value, suppressed: coverage?.suppressed.has(code) ?? false };
}

/** The values of one level with their classes: the map, its legend, its card and the table all read this. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { PALETTES } from "../../data/palettes.ts";
import type { Span } from "../../data/programme.ts";
import { programmeOf } from "../../data/themes.ts";
import { type Coverage, coverageQuery } from "../api/coverage.ts";
import { type Cell, isPresence } from "../figures/figure.ts";
import { comparableValues } from "../time/period.ts";
import type { Theme } from "../view/theme.ts";
import { useSlice, useView } from "../view/use-view.ts";
import { type Classes, classify, type Limits } from "./classes/classes.ts";
import { type PaletteChoice, paletteSlice } from "./classes/colouring.ts";
import { useLimits } from "./classes/use-limits.ts";
import type { ChoroplethLevel } from "./level.ts";
import { useRange } from "./live-range.ts";
import { areaLooks, type CoverageValues } from "./paint.ts";
import { isInRange, type ValueRange } from "./value-range.ts";

export type { ChoroplethLevel };

/**
 * @param wanted false while this level is not shown: the values of all LAOs are some 100 KB
 * @param theme another one than that of the view; limits and a range in the unit of the view's measure are none of its
 * @param scale the span whose classes are taken, so that another map of the same measure has the same colours; null = its own
 */
export function useChoropleth(level: ChoroplethLevel, wanted: boolean, theme?: Theme, scale: Span | null = null) {
  const { view } = useView();
  const { programme, measure, year, span } = theme ?? view;
  /** Limits and a range of the view are in the unit of its measure. */
  const ofView = programme === view.programme && measure === view.measure;
  const query = useQuery({ ...coverageQuery(level, programme, measure, year, span), enabled: wanted });
  const allYears = useQuery({ ...coverageQuery(level, programme, measure, null), enabled: wanted && year !== null });
  const { data } = query;
  const reference = isAbout(allYears.data, data) ? allYears.data : data;
  /** Whether there is anything to choose about the colours: presence, and what is withheld, has no classes. */
  const adjustable = data !== undefined && !isPresence(data.level, data.unit) && !data.withheld;
  const limits = useLimits(ofView);
  const palette = useSlice(paletteSlice);
  const joined = useMemo(() => {
    if (!data || !reference) return undefined;
    const chosen = adjustable ? limits.data : null;
    return chosen === undefined ? undefined : joinedValues(data, reference, scale, chosen, palette);
  }, [data, reference, scale, adjustable, limits.data, palette]);
  const asked = useRange();
  const range = ofView && adjustable && asked?.level === level ? asked : null;
  const states = useMemo(() => joined && paintOf(joined, range), [joined, range]);
  return { query, error: query.error ?? limits.error, adjustable, ofView, range, ...joined, states };
}

export type Choropleth = ReturnType<typeof useChoropleth>;

function joinedValues(data: Coverage, reference: Coverage, scale: Span | null, limits: Limits, palette: PaletteChoice) {
  const { codes, values, measure } = data;
  const coverage: CoverageValues = { codes, values, suppressed: new Set(data.suppressed) };
  // colours keep their meaning from year to year
  const comparable = reference.year === null && (data.year !== null || scale !== null);
  const basis = comparable ? comparableValues(reference.values, scale ?? data.span, data.years, data.unit) : values;
  const chosen = PALETTES.find(({ id }) => id === palette)?.ramp;
  const ramp = chosen ?? programmeOf(data.programme).ramp;
  const classes: Classes = classify(basis, measure, ramp, limits, chosen !== undefined);
  const places = new Map(codes.map((code, place) => [code, place]));
  /** The values that an axis must hold in all years, so that it does not change from year to year. */
  const reach = comparable && data.span === "until" ? reference.values : basis;
  return { coverage, missing: data.missing, classes, places, reach };
}

function paintOf({ coverage, classes }: { coverage: CoverageValues; classes: Classes }, range: ValueRange | null) {
  return areaLooks(coverage, classes, range && ((value) => isInRange(value, range)));
}

/** Whether an answer is about the same programme and measure as another: while the next one loads, the last one is still shown. */
function isAbout(answer: Coverage | undefined, other: Coverage | undefined): boolean {
  return answer?.programme === other?.programme && answer?.measure === other?.measure;
}

/** The value of an area, as a cell of the table or a line of the card. */
export function cellOf({ coverage, missing, places }: Choropleth, code: string): Cell {
  const place = places?.get(code);
  const value = place === undefined ? null : (coverage?.values[place] ?? null);
  const suppressed = coverage?.suppressed.has(code) ?? false;
  return { value, suppressed, missing: place === undefined ? 0 : (missing?.[place] ?? 0) };
}

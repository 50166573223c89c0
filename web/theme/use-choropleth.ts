/** The values of one level with their classes: the map, its legend, its card and the table all read this. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { PALETTES } from "../../data/palettes.ts";
import type { Span } from "../../data/programme.ts";
import { type Coverage, coverageQuery } from "../api/client.ts";
import { isPresence } from "../figures/figure.ts";
import { areaStates, type CoverageValues } from "../map/values.ts";
import { comparableValues } from "../time/period.ts";
import { useView } from "../view/use-view.ts";
import { programmeOf, type View } from "../view/view.ts";
import { type Classes, classify, type Limits } from "./classes/classes.ts";
import { useLimits } from "./classes/use-limits.ts";
import { useRange } from "./live-range.ts";
import type { Theme } from "./second-theme.ts";
import { isInRange, type ValueRange } from "./value-range.ts";

export type ChoroplethLevel = "province" | "lao";

/**
 * @param wanted false as long as nobody looks at this level: the values of all LAOs are some 100 KB
 * @param theme another one than that of the view; limits and a range in the unit of the view's measure are none of its
 * @param scale the span whose classes are taken, so that another map of the same measure has the same colours; null = its own
 */
export function useChoropleth(level: ChoroplethLevel, wanted: boolean, theme?: Theme, scale: Span | null = null) {
  const { view } = useView();
  const { programme, measure, year, span } = theme ?? view;
  const own = programme === view.programme && measure === view.measure;
  const query = useQuery({ ...coverageQuery(level, programme, measure, year, span), enabled: wanted });
  const allYears = useQuery({ ...coverageQuery(level, programme, measure, null), enabled: wanted && year !== null });
  const { data } = query;
  const reference = isAbout(allYears.data, data) ? allYears.data : data;
  /** Whether there is anything to choose about the colours: presence, and what is withheld, has no classes. */
  const adjustable = data !== undefined && !isPresence(data.level, data.unit) && !data.withheld;
  const limits = useLimits(own);
  const { palette } = view;
  const joined = useMemo(() => {
    if (!data || !reference) return undefined;
    const chosen = adjustable ? limits.data : null;
    return chosen === undefined ? undefined : joinedValues(data, reference, scale, chosen, palette);
  }, [data, reference, scale, adjustable, limits.data, palette]);
  const asked = useRange();
  const range = own && adjustable && asked?.level === level ? asked : null;
  const states = useMemo(() => joined && paintOf(joined, range), [joined, range]);
  return { query, error: query.error ?? limits.error, adjustable, own, range, ...joined, states };
}

export type Choropleth = ReturnType<typeof useChoropleth>;

function joinedValues(
  data: Coverage,
  reference: Coverage,
  scale: Span | null,
  limits: Limits,
  palette: View["palette"],
) {
  const { codes, values, measure } = data;
  const coverage: CoverageValues = { codes, values, suppressed: new Set(data.suppressed) };
  // colours keep their meaning from year to year
  const comparable = reference.year === null && (data.year !== null || scale !== null);
  const basis = comparable ? comparableValues(reference.values, scale ?? data.span, data.years, data.unit) : values;
  const ramp = PALETTES.find(({ id }) => id === palette)?.ramp ?? programmeOf(data.programme).ramp;
  const classes: Classes = classify(basis, measure, ramp, limits);
  const places = new Map(codes.map((code, place) => [code, place]));
  /** What an axis has to reach in every year, so that it stands still while years pass. */
  const reach = comparable && data.span === "until" ? reference.values : basis;
  return { coverage, classes, places, reach };
}

function paintOf({ coverage, classes }: { coverage: CoverageValues; classes: Classes }, range: ValueRange | null) {
  return areaStates(coverage, classes, range && ((value) => isInRange(value, range)));
}

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

/** What of the rows lies on the map: colours of areas, or points. Colours are a ramp that no programme has. */
import { LOOKS, type Look } from "../../../data/looks.ts";
import type { Choices } from "../../../data/reading/choices.ts";
import { type Joined, numberAt } from "../../../data/reading/joined.ts";
import type { OwnPoint } from "../../../data/reading/places/points.ts";
import type { JoinLevel, RegisterArea } from "../../../data/reading/places/register.ts";
import { cellAt, type Table, titleOf } from "../../../data/reading/table.ts";
import type { ColouredPoints } from "../../map/style/point-layers.ts";
import { type Classes, classifyAny, lookOf } from "../../theme/classes/classes.ts";
import { areaLooks, type CoverageValues } from "../../theme/paint.ts";

/** Light yellow to dark blue. */
const RAMP = ["#f3f0a5", "#a1d8a8", "#45b0b8", "#2a74a8", "#253b80"];
/** Points whose rows are counted, not measured. */
export const PLAIN = "#2a74a8";

interface Shown {
  /** Of the column; null = the rows are counted. */
  title: string | null;
  /** The numbers are per cent. */
  percent: boolean;
  /** Every value is a whole number. */
  whole: boolean;
  classes: Classes;
  /** Whether something on the map has no value. */
  someMissing: boolean;
}

export interface AreaLayer extends Shown {
  kind: "areas";
  level: JoinLevel;
  coverage: CoverageValues;
  /** Where the code stands in `coverage`. */
  places: ReadonlyMap<string, number>;
  states: ReadonlyMap<string, Look>;
}

export interface PointLayer extends Shown {
  kind: "points";
  points: ColouredPoints;
}

export type OwnLayer = AreaLayer | PointLayer;

function shown(table: Table, { value }: Choices, values: readonly (number | null)[]): Shown {
  const cells = value === null ? [] : table.rows.map((_, row) => cellAt(table, row, value));
  const numbers = cells.filter((cell) => cell.kind === "number");
  return {
    title: value === null ? null : titleOf(table, value),
    percent: numbers.length > 0 && numbers.filter(({ percent }) => percent).length * 2 >= numbers.length,
    whole: values.every((each) => each === null || Number.isInteger(each)),
    classes: classifyAny(values, RAMP),
    someMissing: values.includes(null),
  };
}

export function areaLayer(table: Table, choices: Choices, { areas }: Joined, all: readonly RegisterArea[]): AreaLayer {
  const codes = [...areas.keys()];
  const values = [...areas.values()].map(({ value }) => value);
  const coverage: CoverageValues = { codes, values, suppressed: new Set() };
  const base = shown(table, choices, values);
  return {
    ...base,
    kind: "areas",
    level: choices.level,
    coverage,
    places: new Map(codes.map((code, place) => [code, place])),
    states: new Map([...all.map(({ code }) => [code, LOOKS.outside] as const), ...areaLooks(coverage, base.classes)]),
  };
}

export function pointLayer(table: Table, choices: Choices, points: readonly OwnPoint[]): PointLayer {
  const { value } = choices;
  const values = points.map(({ row }) => (value === null ? 1 : numberAt(table, row, value)));
  const base = shown(table, choices, values);
  const colour = (number: number | null | undefined) => {
    if (value === null) return PLAIN;
    return lookOf({ value: number ?? null, suppressed: false }, base.classes).colour;
  };
  return {
    ...base,
    kind: "points",
    points: {
      type: "FeatureCollection",
      features: points.map(({ row, lng, lat }, index) => ({
        type: "Feature",
        properties: { row, colour: colour(values[index]) },
        geometry: { type: "Point", coordinates: [lng, lat] },
      })),
    },
  };
}

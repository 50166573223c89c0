/** What a person is looking at. The URL holds all of it: `parseView(search)` and `formatView(view)` are each other's inverse. */
import type { AreaLevel } from "../../data/area.ts";
import { OVERLAP } from "../../data/overlap.ts";
import { type Measure, type Programme, SPANS, type Span } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { measuresOf, THEMES } from "../../data/themes.ts";
import {
  type AreaReference,
  formatCompared,
  parseCompared,
  parseReference,
  RATES,
  type Rate,
} from "../explorer/compare/compared.ts";
import { formatNext, type NextQuestion, parseNext } from "../explorer/plan/next/next-question.ts";
import { formatTarget, parseTarget, type TargetChoice } from "../explorer/plan/targets/target-choice.ts";
import {
  type Breaks,
  formatBreaks,
  isMethod,
  type PaletteChoice,
  parseBreaks,
  parseClasses,
  parsePalette,
  USUAL_CLASSES,
} from "../theme/classes/colouring.ts";
import { formatSecond, parseSecond, type Theme, TOGETHER, type Together } from "../theme/second-theme.ts";
import { formatRange, parseRange, type ValueRange } from "../theme/value-range.ts";
import { formatShape, parseShape, type Shape } from "./shape.ts";
import { parseYear } from "./year.ts";

export type Language = "th" | "en";

/** The choropleth level: `auto` shows provinces far out and LAOs when zoomed in. */
export type Detail = "auto" | "province" | "lao";

export interface View {
  language: Language;
  /** Programme and measure of the choropleth. */
  programme: string;
  measure: Measure;
  /** BE; null = all years. */
  year: number | null;
  /** Up to and including the year, or in it alone; without a year always `until`. */
  span: Span;
  detail: Detail;
  /** The selected area that every figure is about; null = the nation. */
  area: { level: AreaLevel; code: string } | null;
  /** Programmes whose sites are drawn as points. */
  sites: readonly string[];
  camera: { lng: number; lat: number; zoom: number } | null;
  /** Map, or the table that equals it; `figures` is the third tab of a phone (a wide screen shows figures always). */
  pane: "map" | "figures" | "table" | "compare" | "gaps" | "next" | "targets" | "brief" | "own";
  /** A drawn outline that the figures are about instead of the area. One too long for a URL stays out of it. */
  shape: Shape | null;
  /** Programmes that the LAOs of "gaps" lack, in the order of the registry: all of them, or any one. */
  missing: readonly string[];
  match: "all" | "any";
  /** What "where next" asks, for the programme of the map; null = not asked. */
  next: NextQuestion | null;
  /** Where the classes of the colours end. */
  breaks: Breaks;
  /** How many classes a method makes, 3–7; the usual number where `breaks` is none. */
  classes: number;
  palette: PaletteChoice;
  /** Areas with other values are faded, and left out of the table; null = all are shown. */
  range: ValueRange | null;
  /** Areas side by side, at most four, and what their numbers are divided by. */
  compared: readonly AreaReference[];
  rate: Rate;
  /** What progress is measured against; null = the first published version for the nation, nothing for an area. */
  target: TargetChoice | null;
  /** What the map is compared with; null = one map. */
  second: Theme | null;
  /** How the two are put together: side by side under a divider, or as one map of both. */
  together: Together;
}

/** A parameter of the URL that could not be used, and what it said. */
export interface Ignored {
  parameter: string;
  value: string;
}

const OPENING_PROGRAMME = "council";
const DETAILS: readonly Detail[] = ["auto", "province", "lao"];
const PANES: readonly View["pane"][] = [
  "map",
  "figures",
  "table",
  "compare",
  "gaps",
  "next",
  "targets",
  "brief",
  "own",
];
const MATCHES: readonly View["match"][] = ["all", "any"];
/** Characters; longer addresses are cut by some programs that pass them on. */
const LONGEST_SHAPE = 1500;

/** The theme with this id; the opening one for an id that is not there. */
export function programmeOf(id: string): Programme {
  const found = THEMES.find((theme) => theme.id === id) ?? THEMES.find((theme) => theme.id === OPENING_PROGRAMME);
  if (!found) throw new Error(`No programme ${OPENING_PROGRAMME} in the registry`);
  return found;
}

/** Sites can be drawn only where each record may be shown at its own place. */
export function hasPublicSites(programme: Programme): boolean {
  return programme.geometry === "site" && programme.privacy === "open";
}

/**
 * Reads the query of a URL. Never throws: a value that cannot be used becomes the default of its parameter
 * and is reported in `ignored`. Years may be given in either era.
 */
export function parseView(search: string): { view: View; ignored: Ignored[] } {
  const query = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  function read<T>(parameter: string, fallback: T, parse: (text: string) => T | undefined): T {
    const text = query.get(parameter);
    if (text === null) return fallback;
    const value = parse(text);
    if (value !== undefined) return value;
    ignored.push({ parameter, value: text });
    return fallback;
  }
  const programme = programmeOf(read("programme", OPENING_PROGRAMME, programmeId));
  const year = read<number | null>("year", null, parseYear);
  const breaks = read<Breaks>("breaks", "auto", parseBreaks);
  return {
    view: {
      language: read<Language>("lang", "th", (text) => (text === "th" || text === "en" ? text : undefined)),
      programme: programme.id,
      measure: read("measure", programme.defaultMeasure, (text) => measuresOf(programme).find((each) => each === text)),
      year,
      span: read<Span>("span", "until", (text) =>
        SPANS.find((each) => each === text && (each === "until" || year !== null)),
      ),
      detail: read("level", "auto", (text) => DETAILS.find((each) => each === text)),
      area: read<View["area"]>("area", null, parseReference),
      sites: read<readonly string[]>("sites", [], parseSites),
      camera: read<View["camera"]>("at", null, parseCamera),
      pane: read("pane", "map", (text) => PANES.find((each) => each === text)),
      shape: read<Shape | null>("shape", null, parseShape),
      missing: read<readonly string[]>("missing", [], parseMissing),
      match: read("match", "all", (text) => MATCHES.find((each) => each === text)),
      next: read<NextQuestion | null>("next", null, parseNext),
      breaks,
      classes: read("classes", USUAL_CLASSES, (text) => parseClasses(text, breaks)),
      palette: read<PaletteChoice>("palette", "programme", parsePalette),
      range: read<ValueRange | null>("range", null, parseRange),
      compared: read<readonly AreaReference[]>("compare", [], parseCompared),
      rate: read("rate", "total", (text) => RATES.find((each) => each === text)),
      target: read<TargetChoice | null>("target", null, parseTarget),
      second: read<Theme | null>("second", null, parseSecond),
      together: read<Together>("together", "swipe", (text) => TOGETHER.find((each) => each === text)),
    },
    ignored,
  };
}

/** The query of a view: `?…`, or `""` for the opening view. Defaults are left out; coordinates are kept to about a metre. */
export function formatView(view: View): string {
  const programme = programmeOf(view.programme);
  const parts: string[] = [];
  if (view.language !== "th") parts.push(`lang=${view.language}`);
  if (view.programme !== OPENING_PROGRAMME) parts.push(`programme=${view.programme}`);
  if (view.measure !== programme.defaultMeasure) parts.push(`measure=${view.measure}`);
  if (view.year !== null) parts.push(`year=${view.year}`);
  if (view.year !== null && view.span !== "until") parts.push(`span=${view.span}`);
  if (view.detail !== "auto") parts.push(`level=${view.detail}`);
  if (view.area) parts.push(`area=${view.area.level}:${encodeURIComponent(view.area.code)}`);
  if (view.sites.length > 0) parts.push(`sites=${view.sites.join(",")}`);
  if (view.camera) parts.push(`at=${formatCamera(view.camera)}`);
  if (view.pane !== "map") parts.push(`pane=${view.pane}`);
  if (view.shape && !isLong(view.shape)) parts.push(`shape=${formatShape(view.shape)}`);
  if (view.missing.length > 0) parts.push(`missing=${view.missing.join(",")}`);
  if (view.match !== "all") parts.push(`match=${view.match}`);
  if (view.next) parts.push(`next=${formatNext(view.next)}`);
  if (view.breaks !== "auto") parts.push(`breaks=${formatBreaks(view.breaks)}`);
  if (isMethod(view.breaks) && view.classes !== USUAL_CLASSES) parts.push(`classes=${view.classes}`);
  if (view.palette !== "programme") parts.push(`palette=${view.palette}`);
  if (view.range) parts.push(`range=${formatRange(view.range)}`);
  if (view.compared.length > 0) parts.push(`compare=${formatCompared(view.compared)}`);
  if (view.rate !== "total") parts.push(`rate=${view.rate}`);
  if (view.target) parts.push(`target=${formatTarget(view.target)}`);
  if (view.second) parts.push(`second=${formatSecond(view.second)}`);
  if (view.together !== "swipe") parts.push(`together=${view.together}`);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** The view, or a theme, with another programme: the measure stays when the new one has it too. */
export function withProgramme<Chosen extends Theme>(chosen: Chosen, id: string): Chosen {
  const programme = programmeOf(id);
  const measure = measuresOf(programme).includes(chosen.measure) ? chosen.measure : programme.defaultMeasure;
  return { ...chosen, programme: programme.id, measure };
}

/** The programme that a question about one is asked of: all together have none. */
export function singleProgramme({ programme }: Pick<View, "programme">): string {
  return programme === OVERLAP.id ? OPENING_PROGRAMME : programme;
}

/** Whether a shape is too long for a URL. */
export function isLong(shape: Shape): boolean {
  return formatShape(shape).length > LONGEST_SHAPE;
}

/**
 * The next view. Choosing an area puts it in the place of a drawn shape: figures are about one of them. Limits and a
 * range are in the unit of a measure, and end with it.
 */
export function nextView(view: View, change: (view: View) => View): View {
  const next = change(view);
  const shape = next.area !== view.area && next.shape === view.shape ? null : next.shape;
  if (next.programme === view.programme && next.measure === view.measure) return { ...next, shape };
  const own = next.breaks === view.breaks && typeof next.breaks !== "string";
  return {
    ...next,
    shape,
    breaks: own ? "auto" : next.breaks,
    range: next.range === view.range ? null : next.range,
  };
}

function programmeId(text: string): string | undefined {
  return THEMES.find((theme) => theme.id === text)?.id;
}

function parseSites(text: string): string[] | undefined {
  const ids = text.split(",");
  const known = PROGRAMMES.filter((programme) => hasPublicSites(programme) && ids.includes(programme.id));
  return known.length === ids.length ? known.map((programme) => programme.id) : undefined;
}

function parseMissing(text: string): string[] | undefined {
  const ids = text.split(",");
  const known = PROGRAMMES.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  return known.length === ids.length ? known : undefined;
}

function parseCamera(text: string): View["camera"] | undefined {
  const numbers = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [lat, lng, zoom] = numbers;
  if (numbers.length !== 3 || lat === undefined || lng === undefined || zoom === undefined) return undefined;
  const inRange = Math.abs(lat) <= 85 && Math.abs(lng) <= 180 && zoom >= 0 && zoom <= 22;
  return inRange ? { lng, lat, zoom } : undefined;
}

function formatCamera({ lat, lng, zoom }: NonNullable<View["camera"]>): string {
  return [round(lat, 5), round(lng, 5), round(zoom, 2)].join(",");
}

/** Rounded, never `-0` and never in exponent notation within the camera's ranges. */
function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

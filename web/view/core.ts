/** The parameters that the view itself owns. */
import { BASES, SPANS } from "../../data/programme.ts";
import { measuresOf, OPENING_PROGRAMME, programmeOf, THEMES } from "../../data/themes.ts";
import { formatCamera, parseCamera } from "./camera.ts";
import { formatReference, parseReference } from "./reference.ts";
import { formatShape, isLong, parseShape } from "./shape.ts";
import { choice, type Meaning, type Parameter, type Slice, sliceAt } from "./slice.ts";
import type { View } from "./view.ts";
import { parseYear } from "./year.ts";

function field<Key extends keyof View>(name: string, key: Key, meaning: Meaning<View[Key]>): Slice<View[Key]> {
  return sliceAt(name, { of: (view) => view[key], with: (view, value) => ({ ...view, [key]: value }) }, meaning);
}

/** Without a measure of its own a link shows the one that the programme is known by. */
const programme: Parameter = {
  name: "programme",
  read(text, view) {
    const found = THEMES.find(({ id }) => id === text);
    return found && { ...view, programme: found.id, measure: found.defaultMeasure };
  },
  write: (view) => (view.programme === OPENING_PROGRAMME ? "" : view.programme),
  follow: (_, next) => next,
};

const measure = field("measure", "measure", {
  parse: (text, view) => measuresOf(programmeOf(view.programme)).find((each) => each === text),
  format: (value, view) => (value === programmeOf(view.programme).defaultMeasure ? "" : value),
});

/** Either era is read, BE is written. */
const year = field("year", "year", { parse: parseYear, format: (value) => (value === null ? "" : String(value)) });

/** Without a year there is nothing to narrow. */
const span = field("span", "span", {
  parse: (text, view) => SPANS.find((each) => each === text && (each === "until" || view.year !== null)),
  format: (value, view) => (value === "until" || view.year === null ? "" : value),
});

const area = field("area", "area", { parse: parseReference, format: (value) => (value ? formatReference(value) : "") });

const camera = field("at", "camera", { parse: parseCamera, format: (value) => (value ? formatCamera(value) : "") });

/** Figures are about an area or a shape: an area that is chosen takes the place of the shape. */
const shape = field("shape", "shape", {
  parse: parseShape,
  format: (value) => (value && !isLong(value) ? formatShape(value) : ""),
  after: (value, before, next) => (next.area === before.area ? value : null),
});

/** @param panes all that the stage can show */
export function coreParameters(panes: readonly string[]): readonly Parameter[] {
  return [
    field("lang", "language", choice(["th", "en"], "th")),
    field("only", "only", choice(BASES, "all")),
    programme,
    measure,
    year,
    span,
    field("level", "detail", choice(["auto", "province", "lao"], "auto")),
    area,
    camera,
    field("pane", "pane", choice(panes, "map")),
    shape,
  ];
}

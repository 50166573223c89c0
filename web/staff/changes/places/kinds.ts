/** What becomes of a LAO and of a point by a set of changes: a word and a look for each. */
import type { Look } from "../../../../data/looks.ts";
import type { Bbox } from "../../../map/camera.ts";
import type { ColouredPoints } from "../../../map/style/point-layers.ts";
import type { ChangedLao, ChangedPlaces } from "../queries.ts";

/** `new` had no record of the programme, `gone` has none left. */
export const LAO_KINDS = ["new", "changed", "gone"] as const;
export type LaoKind = (typeof LAO_KINDS)[number];

type Points = ChangedPlaces["points"];
export const POINT_KINDS = [
  "added",
  "changed",
  "removed",
  "left",
] as const satisfies readonly Points["kinds"][number][];

const NEW = "#3f86c9";
const CHANGED = "#e9b33c";
const GONE = "#b0406b";
/** Where a point was before it moved. */
const LEFT = "#9aa5a9";

export const LAO_LOOKS: Readonly<Record<LaoKind, Look>> = {
  new: { colour: NEW, pattern: null },
  changed: { colour: CHANGED, pattern: null },
  gone: { colour: GONE, pattern: "hatch" },
};
export const POINT_COLOURS: Readonly<Record<(typeof POINT_KINDS)[number], string>> = {
  added: NEW,
  changed: CHANGED,
  removed: GONE,
  left: LEFT,
};

export function kindOf({ before, after }: Pick<ChangedLao, "before" | "after">): LaoKind {
  if (before === 0 && after > 0) return "new";
  return before > 0 && after === 0 ? "gone" : "changed";
}

/** `row` is the place in the list. @param laos codes of those whose points are shown */
export function colouredChanges({ lngs, lats, kinds, laos: at }: Points, laos: ReadonlySet<string>): ColouredPoints {
  const features = kinds.flatMap((kind, row): ColouredPoints["features"] => {
    if (!laos.has(at[row] ?? "")) return [];
    const coordinates = [lngs[row] ?? 0, lats[row] ?? 0];
    const properties = { row, colour: POINT_COLOURS[kind] };
    return [{ type: "Feature", properties, geometry: { type: "Point", coordinates } }];
  });
  return { type: "FeatureCollection", features };
}

/** Degrees around the middles of LAOs, so that most of each is in sight. */
const AROUND = 0.08;

/** Null where none is. */
export function bboxOfLaos(laos: readonly Pick<ChangedLao, "center">[]): Bbox | null {
  if (laos.length === 0) return null;
  const [lngs, lats] = [laos.map(({ center }) => center[0]), laos.map(({ center }) => center[1])];
  const [least, most] = [Math.min, Math.max].map((end) => [end(...lngs), end(...lats)] as const);
  if (!least || !most) return null;
  return [least[0] - AROUND, least[1] - AROUND, most[0] + AROUND, most[1] + AROUND];
}

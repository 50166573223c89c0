/** What the records of the same area come to, where they count the same thing as a published figure. Pure. */
import { unitOf } from "../../../data/measure-unit.ts";
import type { Measure, Origin, Unit } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { measuresOf } from "../../../data/themes.ts";
import type { Figure } from "../../api/published.ts";
import type { Summary } from "../../api/summary.ts";
import type { AreaReference } from "../../view/reference.ts";

/** What sources call a record of these programmes. */
const RECORDS: Readonly<Record<string, string>> = { council: "councils", "welfare-fund": "funds" };
/** Kinds of places that are an area of the map, not merely in one. */
const AREA_KINDS = ["province", "amphoe", "khet", "lao"];

export function computedOf(
  { programme: id, measure: named, place }: Figure,
  { programmes }: Summary,
  area: AreaReference | null,
): { value: number; unit: Unit; origins: readonly Origin[] } | null {
  const same = area
    ? AREA_KINDS.includes(place.kind) &&
      place.areas.some(({ level, code }) => level === area.level && code === area.code)
    : place.id === "thailand";
  const programme = PROGRAMMES.find((each) => each.id === id);
  const sums = programmes.find((each) => each.id === id);
  if (!same || !programme || !sums) return null;
  const measure: Measure | undefined =
    RECORDS[id] === named ? "sites" : measuresOf(programme).find((each) => each === named && each !== "coverage");
  if (!measure) return null;
  const value = measure === "sites" ? sums.sites : sums.measures[measure];
  return value === null || value === undefined
    ? null
    : { value, unit: unitOf(programme, measure), origins: sums.origins };
}

/** Numbers of a table of one's own in words. */
import { formatNumber } from "../../figures/format.ts";
import { classLabels, type LegendClass } from "../../theme/legend-classes.ts";
import type { Language } from "../../view/view.ts";
import type { OwnLayer } from "./layer.ts";

/** As exact as the table has it, to four decimals. */
const DECIMALS = 4;

export function writeOwn(value: number, { percent }: Pick<OwnLayer, "percent">, language: Language): string {
  return `${formatNumber(value, language, DECIMALS)}${percent ? "%" : ""}`;
}

/** One entry per colour, low to high. */
export function ownClasses(layer: OwnLayer, language: Language): LegendClass[] {
  return classLabels(layer.classes, layer.whole, (value) => writeOwn(value, layer, language));
}

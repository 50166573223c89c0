/** How far apart colours are for people who see colours otherwise; "#rrggbb" in, by culori. */
import {
  type Color,
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
} from "culori";

export const VISIONS = ["usual", "protanopic", "deuteranopic", "tritanopic"] as const;
type Vision = (typeof VISIONS)[number];

/** Machado, Oliveira and Fernandes 2009, doi:10.1109/TVCG.2009.113, at full severity. */
const SIMULATIONS: Readonly<Record<Vision, (colour: Color) => Color>> = {
  usual: (colour) => colour,
  protanopic: filterDeficiencyProt(1),
  deuteranopic: filterDeficiencyDeuter(1),
  tritanopic: filterDeficiencyTrit(1),
};

/** The colour as somebody sees it. */
function seen(colour: string, vision: Vision): string {
  const parsed = parse(colour);
  if (!parsed) throw new Error(`Unexpected colour: ${colour}`);
  return formatHex(SIMULATIONS[vision](parsed));
}

const lab = converter("lab65");
const apart = differenceEuclidean("lab65");

/** CIE 1976 L* under D65, 0–100. */
export function lightness(colour: string, vision: Vision): number {
  return lab(seen(colour, vision))?.l ?? Number.NaN;
}

/** ΔE*ab 1976: under 2.3 two colours look alike. */
export function difference(one: string, other: string, vision: Vision): number {
  return apart(seen(one, vision), seen(other, vision));
}

/** Of WCAG 2, 1–21. */
export const contrast: (one: string, other: string) => number = wcagContrast;

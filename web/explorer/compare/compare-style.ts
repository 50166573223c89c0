/** How the line of each area is told apart: a colour of `compare.css`, and dashes beside it. */
export interface LineStyle {
  colour: string;
  dash: string;
}

const AREAS: readonly LineStyle[] = [
  { colour: "var(--compare-first)", dash: "none" },
  { colour: "var(--compare-second)", dash: "8 3" },
  { colour: "var(--compare-third)", dash: "3 3" },
  { colour: "var(--compare-fourth)", dash: "10 3 2 3" },
];
const NATION: LineStyle = { colour: "var(--ink-soft)", dash: "1 4" };

/** Of the area at a place; of the nation for null. */
export function lineStyle(place: number | null): LineStyle {
  return (place === null ? undefined : AREAS[place]) ?? NATION;
}

/** How the line of each area is told apart: colours of Okabe and Ito, safe for the colour-blind, and dashes beside them. */
export interface LineStyle {
  colour: string;
  dash: string;
}

const AREAS: readonly LineStyle[] = [
  { colour: "#0072b2", dash: "none" },
  { colour: "#c04f00", dash: "8 3" },
  { colour: "#00785a", dash: "3 3" },
  { colour: "#a8467f", dash: "10 3 2 3" },
];
const NATION: LineStyle = { colour: "#3b4a50", dash: "1 4" };

/** Of the area at a place; of the nation for null. */
export function lineStyle(place: number | null): LineStyle {
  return (place === null ? undefined : AREAS[place]) ?? NATION;
}

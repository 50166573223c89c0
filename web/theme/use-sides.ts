import type { Theme } from "../view/theme.ts";
import { useView } from "../view/use-view.ts";
import type { View } from "../view/view.ts";
import { type CrossedLevels, useCrossed } from "./crossed/use-crossed.ts";
import type { MapSide } from "./paint.ts";
import { secondSlice, sharedScale, togetherSlice } from "./second-theme.ts";
import { type Choropleth, type ChoroplethLevel, useChoropleth } from "./use-choropleth.ts";

export type SideName = MapSide["name"];

export interface Side {
  theme: Theme;
  levels: Readonly<Record<ChoroplethLevel, Choropleth>>;
  /** The level in sight. */
  shown: Choropleth;
}

export interface Sides {
  left: Side;
  /** The right map, or the second measure of the one map; null = one map of one measure. */
  right: Side | null;
  /** Both measures on one map; null = each map is about one. */
  crossed: CrossedLevels | null;
}

/** The theme right of the divider; null = there is one map. */
export function swipedTheme(view: View): Theme | null {
  return togetherSlice.of(view) === "swipe" ? secondSlice.of(view) : null;
}

/** What is crossed with the first theme is of the same period; null = each map is about one measure. */
export function crossedTheme(view: View): Theme | null {
  const second = secondSlice.of(view);
  return togetherSlice.of(view) === "cross" && second ? { ...second, year: view.year, span: view.span } : null;
}

function useSide(theme: Theme, level: ChoroplethLevel, wanted: boolean, scale: Theme["span"] | null): Side {
  const province = useChoropleth("province", wanted, theme, scale);
  const lao = useChoropleth("lao", wanted && level === "lao", theme, scale);
  return { theme, levels: { province, lao }, shown: level === "lao" ? lao : province };
}

export function useSides(level: ChoroplethLevel): Sides {
  const { view } = useView();
  const swiped = swipedTheme(view);
  const second = swiped ?? crossedTheme(view);
  const scale = swiped && sharedScale(view, swiped);
  const left = useSide(view, level, true, scale);
  const right = useSide(second ?? view, level, second !== null, scale);
  const crossed = useCrossed(left.levels, right.levels, second !== null && !swiped);
  return { left, right: second && right, crossed };
}

/** Paint of either level of a map about one measure. */
export function statesOf({ levels }: Side): Readonly<Record<ChoroplethLevel, Choropleth["states"]>> {
  return { province: levels.province.states, lao: levels.lao.states };
}

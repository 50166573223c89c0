/** What colours the one map, or both maps of a comparison, at the level that is in sight. */
import type { MapSide } from "./map/values.ts";
import { sharedScale, type Theme } from "./second-theme.ts";
import { type Choropleth, type ChoroplethLevel, useChoropleth } from "./use-choropleth.ts";
import { useView } from "./use-view.ts";
import type { View } from "./view.ts";

export type SideName = MapSide["name"];

export interface Side {
  theme: Theme;
  /** Paint by level; undefined while its values load. */
  states: Readonly<Record<ChoroplethLevel, Choropleth["states"]>>;
  /** The level in sight. */
  shown: Choropleth;
}

/** The theme right of the divider; null = there is one map. */
export function swipedTheme({ second, together }: View): Theme | null {
  return together === "swipe" ? second : null;
}

function useSide(theme: Theme, level: ChoroplethLevel, wanted: boolean, scale: Theme["span"] | null): Side {
  const province = useChoropleth("province", wanted, theme, scale);
  const lao = useChoropleth("lao", wanted && level === "lao", theme, scale);
  return { theme, states: { province: province.states, lao: lao.states }, shown: level === "lao" ? lao : province };
}

export function useSides(level: ChoroplethLevel): { left: Side; right: Side | null } {
  const { view } = useView();
  const second = swipedTheme(view);
  const scale = second && sharedScale(view, second);
  const left = useSide(view, level, true, scale);
  const right = useSide(second ?? view, level, second !== null, scale);
  return { left, right: second && right };
}

/** What panels cover of the map. */
import { useWide } from "../../kit/use-wide.ts";
import type { Padding } from "../../map/camera.ts";

/** CSS px that the tabs and the time bar (wide), or the time bar and the folded legend (phone) cover. */
const PADDING = {
  wide: { top: 40, right: 4, bottom: 84, left: 16 },
  phone: { top: 8, right: 0, bottom: 144, left: 0 },
  /** Two maps have their legends on the upper edge. */
  comparing: { top: 124, right: 0, bottom: 74, left: 0 },
};
/** What a phone's time bar grows by once a year is chosen. */
const YEAR_ROW = 46;

/**
 * @param year of the view: a phone's time bar is taller with one
 * @param comparing two maps are shown
 */
export function usePadding(year: number | null, comparing: boolean): Padding {
  const wide = useWide();
  if (wide) return PADDING.wide;
  const { bottom, ...rest } = comparing ? PADDING.comparing : PADDING.phone;
  return { ...rest, bottom: bottom + (year === null ? 0 : YEAR_ROW) };
}

/** What panels cover of the map. */
import { useWide } from "../../../kit/use-wide.ts";
import type { Padding } from "../../../map/camera.ts";

/** CSS px of the legend beside the country and the buttons of the map, or of the folded legend below the country. */
const PADDING = {
  beside: { top: 4, right: 0, bottom: 4, left: 276 },
  below: { top: 4, right: 0, bottom: 74, left: 0 },
  /** Two maps have their legends on the upper edge. */
  comparing: { top: 124, right: 0, bottom: 4, left: 0 },
};

/** CSS px of a sheet over half of a small screen; a lower map is left the part that it needs. */
export const SHEET = 560;

/** @param comparing two maps are shown */
export function usePadding(comparing: boolean): Padding {
  const beside = useWide("beside");
  if (comparing) return PADDING.comparing;
  return beside ? PADDING.beside : PADDING.below;
}

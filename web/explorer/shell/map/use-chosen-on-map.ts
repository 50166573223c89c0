/** The place of the view, where it was chosen on the map itself. */
import type { MapLibreMap } from "maplibre-gl";
import { useCallback, useState } from "react";
import { roundCamera } from "../../../map/camera.ts";
import type { AreaReference } from "../../../view/reference.ts";
import { useChangeView, useView } from "../../../view/use-view.ts";
import type { View } from "../../../view/view.ts";

const isSame = (one: AreaReference | null, other: AreaReference | null) =>
  one?.level === other?.level && one?.code === other?.code;

/**
 * @returns `steering`: the view that the map follows; what was clicked is in sight already, and moves nothing. `select`
 *   makes a clicked area the place of the view, and says whether that was a step that Back undoes
 */
export function useChosenOnMap(map: MapLibreMap | null): {
  steering: View;
  select(area: AreaReference): boolean;
} {
  const changeView = useChangeView();
  const { view } = useView();
  const [clicked, setClicked] = useState<{ area: AreaReference; before: AreaReference | null } | null>(null);
  const steering = clicked && isSame(clicked.area, view.area) ? { ...view, area: clicked.before } : view;
  const select = useCallback(
    ({ level, code }: AreaReference) => {
      const area = { level, code };
      // the figures are of a drawn shape, and stay so
      if (!map || view.shape || isSame(area, view.area)) return false;
      setClicked({ area, before: steering.area });
      const { lng, lat } = map.getCenter();
      const camera = roundCamera({ lng, lat, zoom: map.getZoom() });
      changeView((now) => ({ ...now, area, camera }));
      return true;
    },
    [map, view, steering, changeView],
  );
  return { steering, select };
}

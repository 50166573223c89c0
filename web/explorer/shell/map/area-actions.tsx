import type { ReactNode } from "react";
import type { AreaActionProps } from "../../feature.ts";
import { FEATURES } from "../../index.ts";

/** All that capabilities offer beside the name of an area. */
export function areaActions(area: AreaActionProps): ReactNode {
  return FEATURES.map(({ id, AreaAction }) => AreaAction && <AreaAction key={id} {...area} />);
}

import { lazy } from "react";
import { useView } from "../../view/use-view.ts";

const DrawnSites = lazy(() => import("./drawn-sites.tsx"));

/** The sites in the drawn shape, where there is one. */
export function DrawnFigures() {
  return useView().view.shape && <DrawnSites />;
}

import { areaName } from "../../data/area-name.ts";
import { useView } from "../view/use-view.ts";
import { useText } from "../words/use-text.ts";
import { useScope } from "./use-scope.ts";

/** What the figures are about, in words; null for the nation, and until the name of the area is known. */
export function usePlaceName(): string | null {
  const { t, language } = useText();
  const { shape } = useView().view;
  const { area } = useScope();
  if (shape) return t("area.drawn");
  return area && areaName(area, language);
}

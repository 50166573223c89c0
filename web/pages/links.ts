/** Addresses to which pages lead. */
import { areaName } from "../../data/area-name.ts";
import { placePath } from "../../data/place-path.ts";
import type { NamedArea } from "../../server/pages/page.ts";
import { type AreaReference, formatReference } from "../view/reference.ts";
import type { Text } from "../words/use-text.ts";

type Language = Pick<Text, "language">;

/** Thai is what an address without a language shows. */
export function inLanguage(path: string, { language }: Language): string {
  return language === "en" ? `${path}${path.includes("?") ? "&" : "?"}lang=en` : path;
}

export function placeLink(area: NamedArea, text: Language): string {
  return inLanguage(placePath(area.code, areaName(area, "th")), text);
}

/** The explorer, about an area or about the country. */
export function explorerLink(text: Language, { area, pane }: { area?: AreaReference; pane?: string } = {}): string {
  const parts = [area && `area=${formatReference(area)}`, pane && `pane=${pane}`].filter(Boolean);
  return inLanguage(`/explore${parts.length > 0 ? `?${parts.join("&")}` : ""}`, text);
}

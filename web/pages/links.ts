/** Addresses to which pages lead. */
import { areaName } from "../../data/area-name.ts";
import { placePath } from "../../data/place-path.ts";
import type { NamedArea } from "../../server/pages/page.ts";
import { type AreaReference, formatReference } from "../view/reference.ts";
import type { PageText } from "./text.ts";

/** What a page was asked for, and its links ask for again. */
type Kept = Pick<PageText, "language" | "realOnly">;

/** Thai is what an address without a language shows, and all figures are what it shows without a choice of sets. */
export function keeping(path: string, { language, realOnly }: Kept): string {
  const parameters = [realOnly && "only=real", language === "en" && "lang=en"].filter(Boolean);
  if (parameters.length === 0) return path;
  return `${path}${path.includes("?") ? "&" : "?"}${parameters.join("&")}`;
}

export function placeLink(area: NamedArea, text: Kept): string {
  return keeping(placePath(area.code, areaName(area, "th")), text);
}

/** The explorer, about an area or about the country. */
export function explorerLink(text: Kept, { area, pane }: { area?: AreaReference; pane?: string } = {}): string {
  const parts = [area && `area=${formatReference(area)}`, pane && `pane=${pane}`].filter(Boolean);
  return keeping(`/explore${parts.length > 0 ? `?${parts.join("&")}` : ""}`, text);
}

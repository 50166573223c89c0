import type { Look } from "../../data/looks.ts";
import "./swatch.css";

/** How an area looks on the map, as a key beside the words for it. */
export function Swatch({ look }: { look: Look | undefined }) {
  return <span className="key" data-pattern={look?.pattern ?? undefined} style={{ backgroundColor: look?.colour }} />;
}

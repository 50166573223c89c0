/** All that a table of one's own shows on the map, and the way to it: loaded once the map is there. */
import "../words.ts";
import "../../../kit/styles/map-tools.css";

export { OwnCard } from "./own-card.tsx";
export { OwnLegend } from "./own-legend.tsx";
export { OwnNote } from "./own-note.tsx";
export { OwnTools } from "./own-tools.tsx";

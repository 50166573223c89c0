/** All that a table of one's own shows on the map, and the way to it: loaded once the map is there. */
import "../i18n/words/own.ts";
import "../styles/map-tools.css";
import "../styles/own.css";

export { OwnCard } from "./own-card.tsx";
export { OwnLegend } from "./own-legend.tsx";
export { OwnNote } from "./own-note.tsx";
export { OwnTools } from "./own-tools.tsx";

import type { Feature } from "../feature.ts";
import { BriefLink } from "./brief-link.tsx";
import "./first-words.ts";

/** One page A4 about what the figures are about. */
export const brief: Feature = {
  id: "brief",
  panes: [{ id: "brief", title: "brief.open", load: () => import("./brief-pane.tsx") }],
  figures: [{ order: 10, Block: BriefLink }],
};

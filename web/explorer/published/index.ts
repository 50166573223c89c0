import type { Feature } from "../feature.ts";
import { PublishedAction } from "./published-action.tsx";
import { PublishedLink } from "./published-link.tsx";
import { topicSlice } from "./topic.ts";
import "./first-words.ts";

/** What CODI, other agencies and newspapers published, beside what is computed from records and never mixed into it. */
export const published: Feature = {
  id: "published",
  slices: [topicSlice],
  panes: [{ id: "published", title: "published.title", under: "table", load: () => import("./published-pane.tsx") }],
  figures: [{ order: 31, Block: PublishedLink }],
  AreaAction: PublishedAction,
};

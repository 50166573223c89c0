/** The pages that cover the map, and the tabs that lead to them. */
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { View } from "../../view/view.ts";
import type { Pane } from "../feature.ts";
import { FEATURES } from "../index.ts";

export const PANES = FEATURES.flatMap(({ panes = [] }) => panes);

/** Undefined for the map and the figures, which always stand below. */
export function paneOf(id: View["pane"]): Pane | undefined {
  return PANES.find((pane) => pane.id === id);
}

const drawn = new Map<Pane["load"], LazyExoticComponent<ComponentType>>();

/** One component for all panes that it draws: it stays when one of them leads to another. */
export function componentOf({ load }: Pane): ComponentType {
  const component = drawn.get(load) ?? lazy(load);
  drawn.set(load, component);
  return component;
}

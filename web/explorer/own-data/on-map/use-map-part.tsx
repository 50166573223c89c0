import { lazy } from "react";
import { useView } from "../../../view/use-view.ts";
import type { Colours, MapPart } from "../../feature.ts";
import type { OwnAnswer } from "../answer.ts";
import type { OwnLayer } from "../layer.ts";
import { themeOf, useOwn } from "../store.ts";

const parts = () => import("./own-on-map.tsx");
const OwnTools = lazy(() => parts().then(({ OwnTools }) => ({ default: OwnTools })));
const OwnNote = lazy(() => parts().then(({ OwnNote }) => ({ default: OwnNote })));
const OwnLegend = lazy(() => parts().then(({ OwnLegend }) => ({ default: OwnLegend })));
const OwnCard = lazy(() => parts().then(({ OwnCard }) => ({ default: OwnCard })));

export function useMapPart(): MapPart {
  const { view } = useView();
  const table = useOwn();
  const own = table?.shownFor === themeOf(view) ? table.answer : null;
  return {
    tool: { place: 2, node: <OwnTools /> },
    ...(table && { note: { order: 10, node: <OwnNote /> } }),
    ...(own && { colours: coloursOf(own), card: ({ target }) => <OwnCard own={own} target={target} /> }),
  };
}

/** The table alone: of the programme nothing shines through. */
function coloursOf(own: OwnAnswer): Colours {
  return {
    ...shownOf(own.layer),
    alone: true,
    legend: <OwnLegend own={own} />,
    hover: ({ target }) => <OwnCard own={own} target={target} hover />,
  };
}

function shownOf(layer: OwnLayer): Colours {
  const bare = { province: undefined, lao: undefined };
  if (layer.kind === "points") return { states: bare, points: layer.points };
  return { states: { ...bare, [layer.level]: layer.states }, detail: layer.level };
}

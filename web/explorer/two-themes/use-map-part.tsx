import { lazy } from "react";
import { themeTitle } from "../../theme/theme-title.ts";
import type { Sides } from "../../theme/use-sides.ts";
import { type Text, useText } from "../../words/use-text.ts";
import type { Colours, MapPart, Stage } from "../feature.ts";

const Swipe = lazy(() => import("./swipe.tsx"));
const SwipeTools = lazy(() => import("./swipe-tools.tsx"));
const CrossLegend = lazy(() => import("./cross-legend.tsx"));

export function useMapPart({ sides, level }: Stage): MapPart {
  const text = useText();
  return { colours: coloursOf(sides, level, text), tool: { place: 1, node: <SwipeTools /> } };
}

function coloursOf({ left, right, crossed }: Sides, level: Stage["level"], text: Text): Colours | undefined {
  if (!right) return undefined;
  if (crossed) {
    return {
      states: { province: crossed.province?.states, lao: crossed.lao?.states },
      legend: <CrossLegend across={left} up={right} crossed={crossed[level]} level={level} />,
    };
  }
  return {
    second: {
      side: { name: "left", about: themeTitle(left.theme, text) },
      draw: (shared) => <Swipe {...shared} left={left} right={right} level={level} />,
    },
  };
}

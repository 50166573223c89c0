import { lazy, Suspense } from "react";
import type { MapPart, Stage } from "../feature.ts";

const TimeBar = lazy(() => import("./time-bar.tsx"));

export function useMapPart({ ready, level }: Stage): MapPart {
  const waiting = <div className="time-waiting" />;
  return { colours: { foot: <Suspense fallback={waiting}>{ready ? <TimeBar level={level} /> : waiting}</Suspense> } };
}

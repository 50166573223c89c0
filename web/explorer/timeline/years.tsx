/** The place of the time bar, whose code waits for the map. */
import { lazy, Suspense } from "react";
import { useFieldsReady } from "../../place/use-scope.ts";
import "./years.css";

const TimeBar = lazy(() => import("./time-bar.tsx"));

export function Years() {
  const waiting = <div className="time-waiting" />;
  return <Suspense fallback={waiting}>{useFieldsReady() ? <TimeBar /> : waiting}</Suspense>;
}

/** A field for a day; what it is made of comes when the first one is shown. */
import { lazy, Suspense } from "react";
import type { DayProps } from "./day-picker.tsx";
import "./dates.css";

const DayPicker = lazy(() => import("./day-picker.tsx"));

export function Day(props: DayProps) {
  return (
    <Suspense fallback={<div className="day-waiting" />}>
      <DayPicker {...props} />
    </Suspense>
  );
}

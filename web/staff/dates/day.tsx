/** A field for a day; what it is made of comes when the first one is shown. */
import { lazy, Suspense } from "react";
import "./dates.css";

export interface DayProps {
  label: string;
  describedBy: string | undefined;
  invalid: boolean;
  /** ISO date, CE; "" without one. */
  value: string;
  /** The last day that can be picked, ISO. */
  max?: string;
  onChange(value: string): void;
}

const DayPicker = lazy(() => import("./day-picker.tsx"));

export function Day(props: DayProps) {
  return (
    <Suspense fallback={<div className="day-waiting" />}>
      <DayPicker {...props} />
    </Suspense>
  );
}

/** The range while somebody drags it: the map follows every move, the URL holds what they let go at. */
import { useMemo } from "react";
import { useStore } from "../view/store.ts";
import { transient, useTransient } from "../view/transient.ts";
import { useSlice, useSource } from "../view/use-view.ts";
import { rangeSlice, type ValueRange } from "./value-range.ts";

/** Undefined while no range is dragged. */
const dragged = transient<ValueRange | null | undefined>(undefined);

export function useRange(): ValueRange | null {
  const range = useSlice(rangeSlice);
  const live = useStore(useTransient(dragged));
  return live === undefined ? range : live;
}

export interface RangeDrag {
  drag(range: ValueRange | null): void;
  /** Writes the dragged range to the URL. "Back" undoes a new range; moving one that is there replaces the step. */
  keep(): void;
  /** Back to the range of the URL. */
  drop(): void;
}

export function useRangeDrag(): RangeDrag {
  const source = useSource();
  const { get, set } = useTransient(dragged);
  return useMemo(
    () => ({
      drag: set,
      keep() {
        const range = get();
        if (range === undefined) return;
        const moved = range !== null && rangeSlice.of(source.get().view) !== null;
        source.change((now) => rangeSlice.with(now, range), moved ? "replace" : "push");
        set(undefined);
      },
      drop: () => set(undefined),
    }),
    [source, get, set],
  );
}

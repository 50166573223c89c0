/**
 * A list in the room that is left for it: rows that do not fit whole are not shown, and `onFit` hears how many are. Other
 * rows need another `key`.
 */
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { rowsThatFit } from "./rows-that-fit.ts";

/** CSS px kept free, because paper and screen round differently. */
const RESERVE = 4;

export function FittingList({
  rows,
  onFit,
}: {
  rows: readonly { key: string; row: ReactNode }[];
  onFit(shown: number): void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(rows.length);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => {
      const heights = Array.from(element.children, (child) => (child as HTMLElement).offsetHeight);
      const fitting = rowsThatFit(heights, element.clientHeight - RESERVE);
      setShown(fitting);
      onFit(fitting);
    };
    // its own size, and that of its rows when the font arrives
    const observer = new ResizeObserver(measure);
    for (const each of [element, ...element.children]) observer.observe(each);
    measure();
    return () => observer.disconnect();
  }, [onFit]);
  return (
    <ul ref={list} className="brief-rows">
      {rows.map(({ key, row }, index) => (
        <li key={key} data-left-off={index < shown ? undefined : ""}>
          {row}
        </li>
      ))}
    </ul>
  );
}

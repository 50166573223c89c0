/** How large a map of the screen is on a sheet of paper. */
import { type RefObject, useEffect, useRef } from "react";

/** CSS px of an A4 sheet that a map may take: the width between the margins, and a height that leaves room for the legend. */
const ROOM = { width: 700, height: 600 };

/** Says in `--map-width`, `--map-height` and `--map-zoom` of an element how the map that fills it is laid on paper. */
export function useSheet(): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    function measure() {
      if (!frame.current) return;
      const { clientWidth: width, clientHeight: height, style } = frame.current;
      style.setProperty("--map-width", `${width}px`);
      style.setProperty("--map-height", `${height}px`);
      style.setProperty("--map-zoom", String(Math.min(ROOM.width / width, ROOM.height / height)));
    }
    addEventListener("beforeprint", measure);
    return () => removeEventListener("beforeprint", measure);
  }, []);
  return frame;
}

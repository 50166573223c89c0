/** The ways into what can be done on the map, above its zoom buttons. */
import { type CSSProperties, Suspense } from "react";
import type { Arrangement } from "./arrange.ts";

interface MapToolsProps extends Pick<Arrangement, "tools"> {
  /** CSS px at the bottom of the map that panels cover. */
  covered: number;
}

export function MapTools({ tools, covered }: MapToolsProps) {
  return (
    <Suspense fallback={null}>
      {tools.map(({ id, place, node }) => (
        <div key={id} style={{ "--covered": `${covered}px`, "--place": place } as CSSProperties}>
          {node}
        </div>
      ))}
    </Suspense>
  );
}

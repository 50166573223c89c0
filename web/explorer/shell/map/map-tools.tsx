/** What can be done on the map, in one menu above its zoom buttons. */
import { type CSSProperties, Suspense, useState } from "react";
import { Boundary } from "../../../kit/boundary.tsx";
import { useWide } from "../../../kit/use-wide.ts";
import { useText } from "../../../words/use-text.ts";
import type { Arrangement } from "./arrange.ts";

interface MapToolsProps extends Pick<Arrangement, "tools"> {
  /** CSS px at the bottom of the map that panels cover. */
  covered: number;
  /** Somebody draws: of all tools only the drawing is there. */
  drawing: boolean;
}

export function MapTools({ tools, covered, drawing }: MapToolsProps) {
  const { t } = useText();
  const roomy = useWide("map");
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? roomy;
  const at = (place: number) => ({ "--covered": `${covered}px`, "--place": place }) as CSSProperties;
  return (
    <div className="map-tools" data-open={open || drawing ? "" : undefined}>
      {!drawing && (
        <div style={at(0)}>
          <button
            type="button"
            className="map-tool map-tools-open"
            aria-expanded={open}
            onClick={() => setChosen(!open)}
          >
            <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
              <path d="M4 7h16M4 12h16M4 17h16" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
            </svg>
            {t("app.tools")}
          </button>
        </div>
      )}
      <Suspense fallback={null}>
        {tools.map(({ id, place, node }) => (
          <div key={id} style={at(place + 1)}>
            <Boundary>{node}</Boundary>
          </div>
        ))}
      </Suspense>
    </div>
  );
}

/** One page A4 about the area, as it will be printed. */
import { type CSSProperties, lazy, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Failure, Skeleton } from "../../kit/states.tsx";
import { useWide } from "../../kit/use-wide.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import { Sheet } from "./sheet.tsx";
import { useBrief } from "./use-brief.ts";
import "./words.ts";
import "../../map/words.ts";
import "./brief-map.css";
import "./brief-table.css";
import "./brief.css";

const Picture = lazy(() => import("../../map/picture/map-picture.tsx"));

export default function BriefPane() {
  const { t } = useText();
  const wide = useWide();
  const { brief, error } = useBrief();
  const [drawn, setDrawn] = useState<string | null>(null);
  const key = brief?.map.key;
  const settled = useCallback(() => setDrawn(key ?? null), [key]);
  const ready = key !== undefined && drawn === key;
  return (
    <div className="brief-pane" data-brief={ready ? "ready" : "waiting"}>
      <div className="brief-tools">
        <ViewLink className="button button-quiet" change={(view) => ({ ...view, pane: wide ? "map" : "figures" })}>
          {t("brief.back")}
        </ViewLink>
        <button type="button" className="button" disabled={!ready} onClick={() => window.print()}>
          {t("brief.print")}
        </button>
        <p role="status">{!ready && !error && t("map.loading")}</p>
      </div>
      {error && <Failure error={error} />}
      {!error && (
        <Preview>{brief ? <Sheet brief={brief} Picture={Picture} onSettled={settled} /> : <Waiting />}</Preview>
      )}
    </div>
  );
}

/** CSS px of 210 mm. */
const SHEET_WIDTH = (210 / 25.4) * 96;

/** The sheet at its real size, or as much smaller as the screen needs. */
function Preview({ children }: { children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    if (!room.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setScale(Math.min(1, entry.contentRect.width / SHEET_WIDTH));
    });
    observer.observe(room.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={room} className="brief-room" style={{ "--brief-scale": scale } as CSSProperties}>
      <div className="brief-holder">{children}</div>
    </div>
  );
}

function Waiting() {
  return (
    <div className="brief-sheet paper">
      <Skeleton lines={10} height={72} />
    </div>
  );
}

/** What paper shows in place of the map, while it is printed: a canvas of the graphics card may come out blank or cut there. */
import type { MapLibreMap } from "maplibre-gl";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Language } from "../../view/view.ts";
import { MAP_TEXT } from "../text.ts";

export function OnPaper({ map, language }: { map: MapLibreMap; language: Language }) {
  const [printing, setPrinting] = useState(false);
  const copy = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    function begin() {
      // paper takes the page as it is when this returns
      flushSync(() => setPrinting(true));
      const [paper, seen] = [copy.current, map.getCanvas()];
      if (!paper) return;
      paper.width = seen.width;
      paper.height = seen.height;
      // its pixels can be read only in the task that has drawn them
      map.redraw();
      paper.getContext("2d")?.drawImage(seen, 0, 0);
    }
    const end = () => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, [map]);
  if (!printing) return null;
  const text = MAP_TEXT[language];
  return (
    <>
      <canvas ref={copy} className="map-on-paper" role="img" aria-label={text.onPaper} />
      <p className="map-paper-sources">
        {text.sources} · {text.notLegal}
      </p>
    </>
  );
}

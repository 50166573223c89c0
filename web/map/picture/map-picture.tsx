/** The map of a printed page: drawn once at the size of its place, then an image. */
import { useCallback, useState } from "react";
import type { AreaLevel } from "../../../data/area.ts";
import type { Look } from "../../../data/looks.ts";
import type { ChoroplethLevel } from "../../theme/level.ts";
import type { View } from "../../view/view.ts";
import type { Bbox } from "../camera.ts";
import { ScaleBar } from "../map-furniture.tsx";
import MapView from "../map-view.tsx";
import { MAP_TEXT } from "../text.ts";
import type { Picture } from "./picture.ts";

export interface MapPictureProps {
  /** Its area or shape is fitted: it should hold no camera. */
  view: View;
  level: ChoroplethLevel;
  states: ReadonlyMap<string, Look>;
  selected: { bbox: Bbox; level: AreaLevel; code: string } | null;
  /** What the picture shows, in words. */
  alt: string;
  /** The picture is there, or cannot be had. */
  onSettled(): void;
}

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const nothing = () => {};

/** Another map needs another `key`. */
export default function MapPicture({ view, level, states, selected, alt, onSettled }: MapPictureProps) {
  const text = MAP_TEXT[view.language];
  const [picture, setPicture] = useState<Picture | "none" | null>(null);
  const settle = useCallback(
    (taken: Picture | "none" | null) => {
      setPicture(taken);
      onSettled();
    },
    [onSettled],
  );
  const fail = useCallback(() => settle("none"), [settle]);
  if (picture === "none") return <p className="map-picture-none">{text.noPicture}</p>;
  return (
    <>
      <div className="map-picture">
        {picture ? (
          <>
            <img src={picture.image} alt={alt} />
            <ScaleBar lat={picture.lat} zoom={picture.zoom} language={view.language} />
          </>
        ) : (
          <div inert>
            <MapView
              view={view}
              states={{ province: undefined, lao: undefined, [level]: states }}
              selected={selected}
              padding={NO_PADDING}
              onPicture={settle}
              onCamera={nothing}
              onHover={nothing}
              onSelect={nothing}
              onLevel={nothing}
              onReady={nothing}
              onError={fail}
            />
          </div>
        )}
      </div>
      <figcaption>
        {text.sources} · {text.notLegal}
      </figcaption>
    </>
  );
}

/** What a map is given, and what it tells. */
import type { MapLibreMap } from "maplibre-gl";
import type { Look } from "../../data/looks.ts";
import type { ChoroplethLevel } from "../theme/level.ts";
import type { MapSide } from "../theme/paint.ts";
import type { Shape } from "../view/shape.ts";
import type { Camera } from "./camera.ts";
import type { Picture } from "./picture/picture.ts";
import type { Pin, Trace } from "./pins.ts";
import type { Destination } from "./steering.ts";
import type { Selection } from "./style/area-layers.ts";
import type { Mark } from "./style/drawn-layers.ts";
import type { ColouredPoints } from "./style/point-layers.ts";
import type { Drawing, Target } from "./values.ts";

/** Paint by level, joined to the shapes by code; undefined while its values load. */
export type StatesByLevel = Readonly<Record<ChoroplethLevel, ReadonlyMap<string, Look> | undefined>>;

export interface MapViewProps extends Destination {
  states: StatesByLevel;
  /** Where there are two maps. */
  side?: MapSide | null;
  /** The map that this one lies on: both show the same place, and buttons, scale and sources are that one's. */
  leader?: MapLibreMap;
  /** The map once it has its style, for another to lie on; null when it is gone. */
  onMap?(map: MapLibreMap | null): void;
  /** LAOs that an answer names, numbered. */
  marks?: readonly Mark[];
  /** Points in colours of their own, which are no sites of a programme. */
  points?: ColouredPoints;
  /** Single places in symbols of their own, which can be chosen. */
  pins?: readonly Pin[];
  /** An outline that was asked for by its name. */
  trace?: Trace | null;
  /** Areas with a dashed line around them. */
  outlined?: readonly Selection[];
  /** What is being drawn: until `onDrawn` or null the map answers nothing else. */
  drawing?: Drawing | null;
  onDrawn?(shape: Shape | null): void;
  /** Once a shape can be changed, with the way to read what has become of it. */
  onEditing?(read: () => Shape | null): void;
  /** After a move by a person, and after an area was fitted while the view held another camera. */
  onCamera(camera: Camera): void;
  onHover(target: Target | null): void;
  /** Null = a place outside the country. */
  onSelect(target: Target | null): void;
  /** Which level the choropleth shows, at the start and whenever it changes. */
  onLevel(level: ChoroplethLevel): void;
  /** Once, when everything in sight was drawn for the first time. */
  onReady(): void;
  /** Asks for a picture instead of a map to move: every time that all in sight is drawn; null while parts are missing. */
  onPicture?(picture: Picture | null): void;
  /** The map cannot be shown at all. Tiles that fail are told on the map itself, with a way to try again. */
  onError(message: string): void;
}

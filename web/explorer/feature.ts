/** What a capability of the explorer may bring, all of it optional. The shell draws lists of these and knows none by name. */
import type { ParseKeys } from "i18next";
import type { MapLibreMap } from "maplibre-gl";
import type { ComponentType, ReactNode } from "react";
import type { AreaLevel } from "../../data/area.ts";
import type { MapViewProps } from "../map/map-props.ts";
import type { Target } from "../map/values.ts";
import type { ChoroplethLevel } from "../theme/level.ts";
import type { MapSide } from "../theme/paint.ts";
import type { SideName, Sides } from "../theme/use-sides.ts";
import type { Parameter } from "../view/slice.ts";
import type { View } from "../view/view.ts";

/**
 * Where only one can stand (the heading, the colours of the map and their legend) the first of the list that has
 * something does.
 */
export interface Feature {
  id: string;
  /** Its part of the address. */
  slices?: readonly Parameter[];
  panes?: readonly Pane[];
  /** Above the page: says what holds of all that is shown. */
  Banner?: ComponentType;
  /** In the header. */
  Search?: ComponentType;
  /** Above the heading: chooses what the figures are about. */
  Picker?: ComponentType;
  /** Says what the figures are about. */
  heading?(view: View): ComponentType | null;
  figures?: readonly FiguresBlock[];
  /** In the bar above the map, and above what covers it. */
  bar?: readonly BarPart[];
  /** Beside the name of an area in its card. */
  AreaAction?: ComponentType<AreaActionProps>;
  /** What it has on the map now. */
  useMapPart?(stage: Stage): MapPart;
}

/** A page that covers the map. */
export interface Pane {
  id: View["pane"];
  title: ParseKeys;
  tab?: {
    title: ParseKeys;
    /** Path in a square of 24. */
    icon: string;
    /** What else of the view changes with it. */
    open?(view: View): View;
  };
  /** The pane under whose tab it is found. */
  under?: View["pane"];
  /** One and the same function for panes that one component draws. */
  load(): Promise<{ default: ComponentType }>;
}

/** A block of the panel of figures; it is not drawn where the figures cannot be had. */
export interface FiguresBlock {
  /** The smallest is on top. */
  order: number;
  Block: ComponentType;
}

/** What chooses the theme of the map, its table and its figures. */
export interface BarPart {
  /** The smallest comes first. */
  order: number;
  Part: ComponentType;
}

export interface AreaActionProps {
  level: AreaLevel;
  code: string;
}

/** The map as those see it that have something on it. */
export interface Stage {
  /** The level in sight. */
  level: ChoroplethLevel;
  /** What the themes of the view come to. */
  sides: Sides;
  /** Everything in sight was drawn once: what waited for that may be loaded. */
  ready: boolean;
  /** All that may be done with an area. */
  areaActions(area: AreaActionProps): ReactNode;
}

export interface MapPart extends Pick<MapViewProps, "marks" | "outlined" | "pins" | "trace"> {
  colours?: Colours;
  /** While somebody draws, the tools of others and all notes are away. */
  drawing?: Required<Pick<MapViewProps, "drawing" | "onDrawn" | "onEditing">> | null;
  tool?: {
    /** From the zoom buttons up: 0 is the lowest. */
    place: number;
    node: ReactNode;
  };
  note?: Note;
  /** What it says about something that was chosen. */
  card?(pointed: Pointed): ReactNode;
}

/** What colours the map, and all that speaks of its colours. */
export interface Colours extends Partial<Pick<MapViewProps, "states" | "points">>, Partial<Pick<View, "detail">> {
  /** Nobody else's colours, nor what speaks of them, are on the map. */
  alone?: boolean;
  legend?: ReactNode;
  note?: Note;
  /** The card of what is under the pointer. */
  hover?(pointed: Pointed): ReactNode;
  second?: SecondMap;
}

/** A map over the first one. It brings the legends of both. */
export interface SecondMap {
  /** What the first map is called beside it. */
  side: MapSide;
  draw(shared: SharedMap): ReactNode;
}

export interface SharedMap
  extends Pick<
    MapViewProps,
    "view" | "selected" | "padding" | "marks" | "outlined" | "pins" | "trace" | "onCamera" | "onHover" | "onSelect"
  > {
  /** The first map. */
  leader: MapLibreMap;
  /** The first map has all the room for now. */
  aside: boolean;
}

/** What of an answer lies on the map, with the way to the whole of it. */
export interface Note {
  /** The smallest is on top. */
  order: number;
  node: ReactNode;
}

/** What is under the pointer or was chosen, and on which of two maps. */
export interface Pointed {
  target: Target;
  side: SideName;
}

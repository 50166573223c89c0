/** Single places in symbols of their own, and an outline that was asked for by its name: values, without the map. */

/** Names of the images that `style/symbols.ts` draws. */
export const OFFICE_IMAGE = "office";
export const exampleImage = (programme: string): string => `example-${programme}`;

export interface Pin {
  /** What a chosen one is called. */
  id: string;
  image: string;
  lng: number;
  lat: number;
  /** Beneath it; left out where a card says it. */
  label?: string;
}

/** An area that is none of the map's levels. */
export interface Trace {
  name: string;
  geometry: { type: "MultiPolygon"; coordinates: number[][][][] };
}

/** Administrative areas: the shared vocabulary of every layer of the product. */

export const AREA_LEVELS = ["region", "province", "amphoe", "lao"] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];
/** Where residents and houses are counted. */
export const POPULATION_LEVELS = ["nation", ...AREA_LEVELS] as const;
export type PopulationLevel = (typeof POPULATION_LEVELS)[number];

/** Kinds of local administrative organisation (อปท.) in the register, plus what the upper levels are. */
export const LAO_TYPES = ["thesaban_nakhon", "thesaban_mueang", "thesaban_tambon", "tao", "pattaya", "khet"] as const;
export type LaoType = (typeof LAO_TYPES)[number];

/** How far an outline can be trusted: whole tambons, or our own split of a shared tambon. */
export const BOUNDARY_QUALITIES = ["exact", "approx_main", "approx_minor"] as const;
export type BoundaryQuality = (typeof BOUNDARY_QUALITIES)[number];

/** A text in both languages of the product; Thai comes first everywhere. */
export interface Bilingual {
  th: string;
  en: string;
}

/** The published denominators: every coverage in the product is a share of these LAOs. */
export const PROVINCE_COUNT = 77;
export const LAO_COUNT = 7825;

/**
 * Levels of detail of the stored outlines, named by the last zoom that uses them. The same arcs are
 * simplified for all areas of a level, so neighbours never gap. `lod_14` is the finest that we keep.
 */
export const LEVELS_OF_DETAIL = [6, 8, 10, 14] as const;
export type LevelOfDetail = (typeof LEVELS_OF_DETAIL)[number];

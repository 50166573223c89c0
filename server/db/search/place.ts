/** What can be found, and the names under which it is. */

export interface Place {
  kind: "region" | "province" | "amphoe" | "lao" | "programme";
  code: string;
  type: string;
  name_th: string;
  name_en: string;
  /** Registered residents: of places that answer equally well, more people look for the larger one. */
  residents: number;
}

/** What else a place was found by, where that is not its own name. */
export interface FoundAs {
  name_th: string;
  name_en: string;
  /** Code, where it is a tambon. */
  tambon?: string;
}

export interface Name {
  place: Place;
  /** Of `nameKey`. */
  key: string;
  /** As it is written; a code as itself. */
  written: string;
  /** The type of what bears the name: a tambon, or the LAO as a later register calls it. */
  type: string;
  /** How much less likely this name is meant than a place's own. */
  cost: number;
  as: FoundAs | null;
  within: Surroundings;
}

/** What the areas are called in which a place lies: keys, and the same as they sound. */
export interface Surroundings {
  keys: readonly string[];
  sounds: readonly string[];
}

/** Every name under which a place can be found, in memory: some 17,000 places, read once for each set of areas. */
import type postgres from "postgres";
import { nameKey } from "../../../data/reading/places/area-names.ts";
import { NameIndex } from "./name-index.ts";
import { namesOf } from "./names.ts";
import { readPlaces } from "./read-places.ts";

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

export interface Gazetteer {
  names: NameIndex;
  /** Codes of every register, tambons and postcodes. */
  codes: ReadonlyMap<string, readonly Name[]>;
}

/** Reads the gazetteer when the set of areas changes; who asks meanwhile shares one reading. */
export class GazetteerReader {
  readonly #sql: postgres.Sql;
  #known: { areas: string; gazetteer: Promise<Gazetteer> } | undefined;

  constructor(sql: postgres.Sql) {
    this.#sql = sql;
  }

  /** @param areas digest of the set of areas (`Contents`). @throws when the database is away */
  async at(areas: string): Promise<Gazetteer> {
    if (this.#known?.areas !== areas) this.#known = { areas, gazetteer: this.#read() };
    const { gazetteer } = this.#known;
    try {
      return await gazetteer;
    } catch (error) {
      if (this.#known?.gazetteer === gazetteer) this.#known = undefined;
      throw error;
    }
  }

  async #read(): Promise<Gazetteer> {
    const { names, codes } = namesOf(await readPlaces(this.#sql));
    return { names: new NameIndex(names.filter(({ key }) => key === nameKey(key) && key !== "")), codes };
  }
}

/** Every name under which a place can be found, in memory: some 17,000 places, read once for each set of areas. */
import type postgres from "postgres";
import { nameKey } from "../../../data/reading/places/area-names.ts";
import type { AreaAnswer } from "../areas.ts";
import { NameIndex } from "./name-index.ts";
import { namesOf } from "./names.ts";
import type { Name } from "./place.ts";
import { readPlaces } from "./read-places.ts";

export interface Gazetteer {
  names: NameIndex;
  /** Codes of every register, tambons and postcodes. */
  codes: ReadonlyMap<string, readonly Name[]>;
  /** Areas as the API answers them, by level and code: those that were found before. */
  areas: Map<string, AreaAnswer>;
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
    return {
      names: new NameIndex(names.filter(({ key }) => key === nameKey(key) && key !== "")),
      codes,
      areas: new Map(),
    };
  }
}

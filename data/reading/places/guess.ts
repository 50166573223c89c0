/** A first guess at how a table is to be read; a person sees it and can change all of it. */
import type { Choices, Placing } from "../choices.ts";
import { type Table, titleOf } from "../table.ts";
import { type ColumnFacts, columnFacts, TITLE } from "./columns.ts";
import type { Register } from "./register.ts";

/** What a person should know of the guess: columns by their titles. */
export type Notice = { kind: "swapped"; lat: string; lng: string } | { kind: "utm"; easting: string; northing: string };

export interface Guess {
  choices: Choices;
  /** Columns of numbers that can be shown. */
  numeric: number[];
  notices: Notice[];
}

/** Half of the cells at least must speak for it. */
const ENOUGH = 0.5;
/** What a fitting title adds to what the cells say. */
const TITLED = 1.3;

type Score = (facts: ColumnFacts, titled: (pattern: RegExp) => boolean) => number;

/** Columns are given away one after the other, each to what it fits best. */
class Columns {
  readonly #titles: readonly string[];
  readonly #facts: readonly ColumnFacts[];
  readonly #free: Set<number>;

  constructor({ columns }: Table, facts: readonly ColumnFacts[]) {
    this.#titles = columns.map(({ title }) => title);
    this.#facts = facts;
    this.#free = new Set(columns.keys());
  }

  #best(score: Score): number | null {
    let best: number | null = null;
    let high = 0;
    for (const column of this.#free) {
      const facts = this.#facts[column];
      const reached = facts ? score(facts, (pattern) => pattern.test(this.#titles[column] ?? "")) : 0;
      if (reached >= ENOUGH && reached > high) [best, high] = [column, reached];
    }
    return best;
  }

  take(score: Score): number | null {
    const column = this.#best(score);
    if (column !== null) this.#free.delete(column);
    return column;
  }

  /** Both or none. */
  takePair(one: Score, other: Score): [number, number] | null {
    const first = this.take(one);
    const second = first === null ? null : this.take(other);
    if (first !== null && second !== null) return [first, second];
    if (first !== null) this.#free.add(first);
    return null;
  }

  /** The first column of numbers that is none of the above, and no year or running number. */
  firstValue(): number | null {
    const isValue = (column: number) =>
      (this.#facts[column]?.number ?? 0) >= ENOUGH && !TITLE.noValue.test(this.#titles[column] ?? "");
    return [...this.#free].find(isValue) ?? null;
  }
}

export function guessReading(table: Table, register: Register): Guess {
  const facts = columnFacts(table, register);
  const columns = new Columns(table, facts);
  const title = (column: number) => titleOf(table, column);

  // small numbers are codes only where the title says so
  const laoCode = columns.take((own, titled) => (titled(TITLE.code) || own.distinct > 0.3 ? own.laoCode : 0));
  const tambonCode = laoCode === null ? columns.take((own) => own.tambonCode) : null;
  const code = laoCode ?? tambonCode;
  const isPlace = (own: ColumnFacts, named: boolean) => named || own.fraction > 0.8;
  const pair = columns.takePair(
    (own, titled) => (isPlace(own, titled(TITLE.latitude) || titled(TITLE.longitude)) ? own.latitude : 0),
    (own, titled) => (isPlace(own, titled(TITLE.latitude) || titled(TITLE.longitude)) ? own.longitude : 0),
  );
  const metres = columns.takePair(
    (own, titled) => (titled(TITLE.easting) ? own.easting : 0),
    (own, titled) => (titled(TITLE.northing) ? own.northing : 0),
  );
  const provinceCode = columns.take((own, titled) =>
    titled(TITLE.code) || titled(TITLE.province) ? own.provinceCode : 0,
  );
  const province = columns.take((own, titled) => own.provinceName * (titled(TITLE.province) ? TITLED : 1));
  const amphoeTitled = columns.take((own, titled) => (titled(TITLE.amphoe) && !titled(TITLE.lao) ? own.amphoeName : 0));
  const name = columns.take((own, titled) => own.laoName * (titled(TITLE.lao) ? TITLED : 1));
  const amphoe = amphoeTitled ?? columns.take((own) => own.amphoeName);

  // a list of places may name the LAO of each: then the same code stands in many rows
  const codesRepeat = laoCode !== null && (facts[laoCode]?.distinct ?? 1) < 0.9;
  const ofLaos = code !== null || name !== null;
  const placing: Placing =
    pair && (code === null || codesRepeat)
      ? "point"
      : code !== null || (name === null && provinceCode !== null)
        ? "code"
        : "name";
  const numeric = facts.flatMap(({ number }, column) => (number >= ENOUGH ? [column] : []));
  const [lat = null, lng = null] = pair ?? [];
  const notices: Notice[] = [];
  if (lat !== null && lng !== null && TITLE.longitude.test(title(lat)) && TITLE.latitude.test(title(lng)))
    notices.push({ kind: "swapped", lat: title(lng), lng: title(lat) });
  if (metres && !pair) notices.push({ kind: "utm", easting: title(metres[0]), northing: title(metres[1]) });
  return {
    choices: {
      placing,
      level: ofLaos ? "lao" : "province",
      code: code ?? provinceCode,
      name: ofLaos ? name : province,
      province: ofLaos ? (province ?? provinceCode) : null,
      amphoe,
      lat,
      lng,
      value: columns.firstValue(),
      // an LAO may have several tambons
      repeated: tambonCode === null ? "first" : "sum",
    },
    numeric: numeric.filter((column) => ![code, provinceCode, lat, lng].includes(column)),
    notices,
  };
}

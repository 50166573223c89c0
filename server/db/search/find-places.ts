/** The places that a text may mean, with a score: the lower, the likelier. */
import { nameKey } from "../../../data/reading/places/area-names.ts";
import { tidy } from "../../../data/reading/text/normalise-thai.ts";
import { codesIn } from "./codes.ts";
import type { Gazetteer, Name, Place } from "./gazetteer.ts";
import { type Reading, readQuestion, splits } from "./question.ts";
import { soundKey } from "./spelling.ts";
import { explain } from "./surroundings.ts";

export interface Found {
  name: Name;
  score: number;
}

/** How near a name is to the question; between two of them stand all smaller costs. */
export const NEARNESS = { same: 0, sound: 0.8, begins: 1.2, holds: 2.2, resembles: 3.2 } as const;
/**
 * The cost of another type than the title says, below that of any other name: people write อบต. where a LAO has become a
 * municipality.
 */
const OTHER_TYPE = 0.6;
/** The cost of each wrong letter. */
const STEP = 0.5;
/** A name of one letter and words after it are too little to go by. */
const SHORTEST = 2;

/** The best name of each place; of equal ones the one that was written so, then its own. */
class Findings {
  readonly #best = new Map<Place, Found>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text.toLowerCase();
  }

  add(name: Name, nearness: number, types: Reading["types"]): void {
    const score = nearness + name.cost + (types === null || types.includes(name.type) ? 0 : OTHER_TYPE);
    const known = this.#best.get(name.place);
    if (!known || score < known.score || (score === known.score && this.#fit(name) > this.#fit(known.name)))
      this.#best.set(name.place, { name, score });
  }

  #fit({ written, as }: Name): number {
    return (this.#text.includes(written.toLowerCase()) ? 2 : 0) + (as === null ? 1 : 0);
  }

  get empty(): boolean {
    return this.#best.size === 0;
  }

  get all(): Found[] {
    return [...this.#best.values()];
  }
}

/** Best first; of equal scores the place with more residents, then the lower code. */
export function findPlaces(text: string, { names, codes }: Gazetteer): Found[] {
  const findings = new Findings(tidy(text));
  for (const { code, cost } of codesIn(text)) {
    for (const name of codes.get(code) ?? []) findings.add(name, cost, null);
  }
  const readings = readQuestion(text);
  for (const reading of readings) {
    for (const name of names.same(reading.key)) findings.add(name, NEARNESS.same, reading.types);
    addWithSurroundings(reading, reading.key, (key) => names.same(key), NEARNESS.same, findings);
    const sound = soundKey(reading.key);
    for (const name of names.sounding(sound)) findings.add(name, NEARNESS.sound, reading.types);
    addWithSurroundings(reading, sound, (key) => names.sounding(key), NEARNESS.sound, findings);
  }
  const exact = !findings.empty;
  for (const { key, types } of readings.filter(({ key }) => key.length >= SHORTEST)) {
    for (const { name, begins } of names.holding(key))
      findings.add(name, begins ? NEARNESS.begins : NEARNESS.holds, types);
    if (exact) continue;
    for (const { name, steps } of names.resembling(soundKey(key)))
      findings.add(name, NEARNESS.resembles + STEP * steps, types);
  }
  if (!exact) addSplit(text, { names, codes }, findings);
  return findings.all.sort(
    (a, b) =>
      a.score - b.score ||
      b.name.place.residents - a.name.place.residents ||
      (a.name.place.code < b.name.place.code ? -1 : 1),
  );
}

/** Names at the beginning or the end of a key whose rest says where they lie. */
function addWithSurroundings(
  { types }: Reading,
  key: string,
  named: (key: string) => readonly Name[],
  nearness: number,
  findings: Findings,
): void {
  const sounds = nearness === NEARNESS.sound;
  for (let at = SHORTEST; at <= key.length - SHORTEST; at++) {
    const parts = [
      [key.slice(0, at), key.slice(at)],
      [key.slice(at), key.slice(0, at)],
    ];
    for (const [own = "", rest = ""] of parts) {
      for (const name of named(own)) {
        const cost = explain(rest, sounds ? name.within.map(soundKey) : name.within);
        if (cost !== null) findings.add(name, nearness + cost, types);
      }
    }
  }
}

/** An unfinished or misspelt name before words that say where it lies. */
function addSplit(text: string, { names }: Gazetteer, findings: Findings): void {
  for (const { name: head, where } of splits(text)) {
    for (const { key, types } of readQuestion(head).filter(({ key }) => nameKey(key).length >= SHORTEST)) {
      const near = [
        ...names.holding(key).map(({ name, begins }) => ({ name, score: begins ? NEARNESS.begins : NEARNESS.holds })),
        ...names
          .resembling(soundKey(key))
          .map(({ name, steps }) => ({ name, score: NEARNESS.resembles + STEP * steps })),
      ];
      for (const { name, score } of near) {
        const cost = explain(where, name.within);
        if (cost !== null) findings.add(name, score + cost, types);
      }
    }
  }
}

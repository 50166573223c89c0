/** The places that a text may mean, with a score: the lower, the likelier. */
import { shortenedTo } from "../../../data/reading/places/register.ts";
import { tidy } from "../../../data/reading/text/normalise-thai.ts";
import { codesIn, LAO_DIGITS } from "./codes.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Holding } from "./name-index.ts";
import type { Name, Place } from "./place.ts";
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
/** The cost of words after a name: the whole text may be a name too. */
const WORDS = 0.02;
/** Fewer digits begin too many codes. */
const FEWEST_DIGITS = 4;
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

  get best(): number {
    return Math.min(...this.all.map(({ score }) => score));
  }

  get all(): Found[] {
    return [...this.#best.values()];
  }
}

/** Best first; of equal scores the place with more residents, then the lower code. */
export function findPlaces(text: string, gazetteer: Gazetteer): Found[] {
  const findings = new Findings(tidy(text));
  addCodes(text, gazetteer, findings);
  const readings = readQuestion(text);
  for (const reading of readings) addSame(reading, gazetteer, findings);
  const exact = findings.best < NEARNESS.sound;
  for (const { key, types } of readings) {
    if (key.length < SHORTEST) continue;
    const near = exact ? gazetteer.names.holding(key).map(scored(0)) : nearNames(key, gazetteer);
    for (const { name, score } of near) findings.add(name, score, types);
  }
  if (!exact) addSplit(text, gazetteer, findings);
  return findings.all.sort(
    (a, b) =>
      a.score - b.score ||
      b.name.place.residents - a.name.place.residents ||
      (a.name.place.code < b.name.place.code ? -1 : 1),
  );
}

/** What has the code; what a spreadsheet may have shortened to it; where nothing has it, what begins with it. */
function addCodes(text: string, { codes }: Gazetteer, findings: Findings): void {
  const asked = codesIn(text);
  for (const { code, cost } of asked) {
    for (const name of codes.get(code) ?? []) findings.add(name, cost, null);
  }
  const range = shortenedTo(text);
  for (const [code, names] of codes) {
    if (range && Number(code) >= range.least && Number(code) <= range.greatest)
      for (const name of names) findings.add(name, NEARNESS.begins, null);
  }
  const [begun] = asked;
  if (!begun || !findings.empty || begun.code.length < FEWEST_DIGITS) return;
  const digits = begun.code.replace(".", "");
  addBegun(digits, codes, NEARNESS.begins, findings);
  // a whole code that no register has may have a wrong last digit
  if (findings.empty && digits.length === LAO_DIGITS)
    addBegun(digits.slice(0, -1), codes, NEARNESS.resembles, findings);
}

function addBegun(digits: string, codes: Gazetteer["codes"], nearness: number, findings: Findings): void {
  for (const [code, names] of codes) {
    if (code.startsWith(digits)) for (const name of names) findings.add(name, nearness, null);
  }
}

/** Names that are the text, or sound so, alone or with words on where they lie. */
function addSame(reading: Reading, { names }: Gazetteer, findings: Findings): void {
  for (const name of names.same(reading.key)) findings.add(name, NEARNESS.same, reading.types);
  addWithSurroundings(reading, reading.key, (key) => names.same(key), NEARNESS.same, findings);
  const sound = soundKey(reading.key);
  for (const name of names.sounding(sound)) findings.add(name, NEARNESS.sound, reading.types);
  addWithSurroundings(reading, sound, (key) => names.sounding(key), NEARNESS.sound, findings);
}

const scored =
  (more: number) =>
  ({ name, begins }: Holding): Found => ({ name, score: more + (begins ? NEARNESS.begins : NEARNESS.holds) });

/** Names that begin with the key, hold it or resemble it, by their letters and as they sound. */
function nearNames(key: string, { names }: Gazetteer): Found[] {
  const sound = soundKey(key);
  return [
    ...names.holding(key).map(scored(0)),
    ...(sound.length < SHORTEST ? [] : names.soundHolding(sound).map(scored(NEARNESS.sound))),
    ...names.resembling(sound).map(({ name, steps }) => ({ name, score: NEARNESS.resembles + STEP * steps })),
  ];
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
        const cost = explain(rest, sounds ? name.within.sounds : name.within.keys);
        if (cost !== null) findings.add(name, nearness + WORDS + cost, types);
      }
    }
  }
}

/** An unfinished or misspelt name before words that say where it lies. */
function addSplit(text: string, gazetteer: Gazetteer, findings: Findings): void {
  for (const { name: head, where } of splits(text)) {
    for (const { key, types } of readQuestion(head)) {
      if (key.length < SHORTEST) continue;
      for (const { name, score } of nearNames(key, gazetteer)) {
        const cost = explain(where, name.within.keys);
        if (cost !== null) findings.add(name, score + cost, types);
      }
    }
  }
}

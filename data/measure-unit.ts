import type { Measure, Programme, Unit } from "./programme.ts";

/**
 * Unit of a measure of a programme, on the wire and on screen.
 * @throws Error when the programme has no such measure: callers check what a client asked for beforehand
 */
export function unitOf(programme: Programme, measure: Measure): Unit {
  if (measure === "coverage") return "share";
  if (measure === "sites") return "record";
  if (measure === "programmes") return "programme";
  if (measure === "residents") return "person";
  if (measure === "houses") return "house";
  if (measure === "households_per_1000_houses") return "per_1000_houses";
  const column = programme.measures.find((each) => each.measure === measure);
  if (!column) throw new Error(`${programme.id} has no measure ${measure}`);
  return column.unit;
}

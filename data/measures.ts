/** What a measure of a programme is counted in. */
import type { Measure, Programme, Unit } from "./programme.ts";

/** @throws Error when the programme has no such column: a bug, as both are known before anybody asks */
export function unitOf({ id, measures }: Programme, measure: Measure): Unit {
  if (measure === "coverage") return "share";
  if (measure === "sites") return "record";
  if (measure === "programmes") return "programme";
  const column = measures.find((each) => each.measure === measure);
  if (!column) throw new Error(`${id} has no measure ${measure}`);
  return column.unit;
}

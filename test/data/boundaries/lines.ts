import type { Arcs } from "../../../data/boundaries/arcs.ts";

export type Line = [number, number][];

export function toArcs(...lines: Line[]): Arcs {
  const points = lines.flat();
  let end = 0;
  return {
    starts: Uint32Array.from([0, ...lines.map((line) => (end += line.length))]),
    x: Int32Array.from(points, ([x]) => x),
    y: Int32Array.from(points, ([, y]) => y),
  };
}

export const floats = ({ x, y }: Arcs) => ({ x: new Float64Array(x), y: new Float64Array(y) });

/** Gathers the areas of a file while it is read, and counts what is left out. */
import type { Bilingual } from "../../area.ts";
import { ReadingFault } from "../fault.ts";
import type { LeftOut } from "../read-report.ts";
import type { Attributes, Polygons, WantedShapes } from "./area-layer.ts";
import { sentences } from "./sentences.ts";

export class Collection {
  readonly outlines: Polygons[] = [];
  readonly attributes: Attributes[] = [];
  readonly takesPoints: boolean;
  private readonly left = new Map<string, LeftOut>();

  constructor(wanted: WantedShapes) {
    this.takesPoints = wanted === "areas-and-points";
  }

  add(polygons: Polygons, attributes: Attributes): void {
    this.outlines.push(polygons);
    this.attributes.push(attributes);
  }

  /** Counted together with others of the same name and reason. */
  leave(what: string, why: Bilingual, count = 1): void {
    if (count === 0) return;
    const key = `${what}\n${why.en}`;
    const before = this.left.get(key)?.count ?? 0;
    this.left.set(key, { what, why, count: before + count });
  }

  get leftOut(): LeftOut[] {
    return [...this.left.values()];
  }

  /** @throws ReadingFault that says what is there instead of areas */
  requireAreas(name: string): void {
    if (this.outlines.length === 0) throw new ReadingFault(sentences.noPolygon(name, this.leftOut));
  }
}

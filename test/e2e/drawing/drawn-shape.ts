import type { Page } from "playwright-core";
import { parseShape, type Shape } from "../../../web/view/shape.ts";
import { parameter, soon } from "../visit.ts";

export interface Drawn {
  areas: { laos: number; population: number };
  area_km2: number;
  laos_touched: number;
  laos_inside: number;
  programmes: { id: string; laos: number | null; sites: number | null }[];
  sites: { total: number };
}

/** What the server says of a drawn shape. */
export async function drawnOf(page: Page, shape: Shape): Promise<Drawn> {
  const body =
    shape.kind === "circle"
      ? { center: shape.center, radius_m: Math.round(shape.km * 1000) }
      : { geometry: { type: "MultiPolygon", coordinates: shape.polygons } };
  const headers = { "content-type": "application/json" };
  const { origin } = new URL(page.url());
  const answer = await fetch(`${origin}/api/summary`, { method: "POST", headers, body: JSON.stringify(body) });
  return (await answer.json()) as Drawn;
}

export async function shapeInUrl(page: Page): Promise<Shape> {
  await soon(() => parameter(page, "shape")).not.toBeNull();
  const shape = parseShape(parameter(page, "shape") ?? "");
  if (!shape) throw new Error(`No shape in ${page.url()}`);
  return shape;
}

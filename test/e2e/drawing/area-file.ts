import type { Page } from "playwright-core";
import { expect } from "vitest";
import { toDegrees } from "../../../data/reading/outlines/coordinate-systems.ts";
import type { Shape } from "../../../web/view/shape.ts";
import { dbf, shp } from "../../data/reading/outlines/shapefile-bytes.ts";
import { number } from "../numbers.ts";
import { visibleText } from "../visible-text.ts";
import { soon } from "../visit.ts";
import { type Drawn, drawnOf, shapeInUrl } from "./drawn-shape.ts";

type Polygons = Extract<Shape, { kind: "polygon" }>;

export const box = (x: number, y: number, size: number) => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];
/** Around Chiang Mai in UTM 47: neighbours that share a border. */
export const WEST = box(490_000, 2_072_000, 9000);
export const EAST = box(499_000, 2_072_000, 9000);
export const table = dbf(
  ["TAM_CODE", "TAM_NAM_T"],
  [
    ["500107", "ตำบลสุเทพ"],
    ["500101", "ตำบลศรีภูมิ"],
  ],
);
export const withTable = { "tambon.shp": shp([[WEST], [EAST]]), "tambon.dbf": table };
export const kmlOf = (placemarks: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks}</Document></kml>`;
export const placemark = (name: string, west: number) => {
  const corners = [
    [west, 18.7],
    [west + 0.1, 18.7],
    [west + 0.1, 18.8],
    [west, 18.8],
    [west, 18.7],
  ];
  return `<Placemark><name>${name}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${corners.map((place) => `${place},0`).join(" ")}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`;
};

export async function openTools(on: Page) {
  await on.getByRole("button", { name: "วาดพื้นที่" }).click();
  await on.locator(".draw-file").waitFor();
}
export const give = (on: Page, name: string, content: Buffer | string) =>
  on
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
export const says = (on: Page, text: string) => on.getByRole("alert").filter({ hasText: text }).waitFor();
export const use = (on: Page) => on.getByRole("button", { name: "ใช้พื้นที่นี้" }).click();

export async function polygonInUrl(page: Page): Promise<Polygons> {
  const shape = await shapeInUrl(page);
  if (shape.kind !== "polygon") throw new Error(`No polygon in ${page.url()}`);
  return shape;
}

/** The figures on screen are those of the server for an outline. */
export async function expectFigures(page: Page, shape: Shape): Promise<Drawn> {
  const drawn = await drawnOf(page, shape);
  const heading = page.locator(".drawn-heading");
  await soon(() => visibleText(heading)).toContain(
    `${number(drawn.areas.laos)} อปท. · ${number(drawn.areas.population)} คน`,
  );
  await soon(() => visibleText(heading)).toContain(`แตะ ${number(drawn.laos_touched)} อปท.`);
  const housing = drawn.programmes.find(({ id }) => id === "baan-mankong");
  await soon(() => visibleText(page.locator(".totals").last())).toContain(number(housing?.sites ?? -1));
  return drawn;
}

/** The corners of what was drawn are those of the file, in degrees. */
export function expectOutline(shape: Polygons, rings: readonly (readonly number[][])[], system: "24047" | "32647") {
  const convert = toDegrees(system);
  const found = shape.polygons.flat().map((ring) => ring.slice(0, -1));
  expect(found.length).toBe(rings.length);
  for (const [at, ring] of rings.entries()) {
    for (const [corner, place] of ring.slice(0, -1).entries()) {
      const [lng, lat] = convert(place);
      expect(found[at]?.[corner]?.[0]).toBeCloseTo(lng, 5);
      expect(found[at]?.[corner]?.[1]).toBeCloseTo(lat, 5);
    }
  }
}

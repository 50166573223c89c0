import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Bbox,
  type Camera,
  type Course,
  cameraForBbox,
  constrained,
  follow,
  MAX_ZOOM,
  MIN_ZOOM,
  NATION,
  type Padding,
  type Place,
  roundCamera,
  sameCamera,
  usablePadding,
} from "../../../web/map/camera.ts";

const NONE: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
const CHIANG_MAI: Bbox = [98.07, 17.2, 99.58, 20.15];

/** Web Mercator pixel of a position on a map of the given size whose middle is the camera's centre. */
function pixel(camera: Camera, size: { width: number; height: number }, lng: number, lat: number): [number, number] {
  const world = 512 * 2 ** camera.zoom;
  const y = (degrees: number) => 0.5 - Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI);
  return [size.width / 2 + ((lng - camera.lng) / 360) * world, size.height / 2 + (y(lat) - y(camera.lat)) * world];
}

describe("cameraForBbox", () => {
  const sizes = fc.record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 640, max: 1440 }) });
  const padding = fc.record({
    top: fc.integer({ min: 0, max: 100 }),
    right: fc.integer({ min: 0, max: 100 }),
    bottom: fc.integer({ min: 0, max: 100 }),
    left: fc.integer({ min: 0, max: 60 }),
  });

  it("shows a province between the panels", () => {
    fc.assert(
      fc.property(sizes, padding, (size, covered) => {
        const camera = cameraForBbox(CHIANG_MAI, covered, size);
        const inner = usablePadding(covered, size);
        const [left, top] = pixel(camera, size, CHIANG_MAI[0], CHIANG_MAI[3]);
        const [right, bottom] = pixel(camera, size, CHIANG_MAI[2], CHIANG_MAI[1]);
        expect(left).toBeGreaterThan(inner.left - 0.01);
        expect(top).toBeGreaterThan(inner.top - 0.01);
        expect(right).toBeLessThan(size.width - inner.right + 0.01);
        expect(bottom).toBeLessThan(size.height - inner.bottom + 0.01);
      }),
    );
  });

  it("fits the nation on a phone with a sheet over its lower part", () => {
    const size = { width: 360, height: 740 };
    const camera = cameraForBbox(NATION, { ...NONE, bottom: 280 }, size);
    expect(camera.zoom).toBeGreaterThan(MIN_ZOOM);
    expect(pixel(camera, size, NATION[0], NATION[1])[1]).toBeLessThan(740 - 280);
  });

  it("stays finite for a point and for panels that cover everything", () => {
    const { lng, lat, zoom } = cameraForBbox(
      [100, 14, 100, 14],
      { ...NONE, bottom: 5000, left: 5000 },
      { width: 1, height: 1 },
    );
    expect([lng, lat, zoom].every(Number.isFinite)).toBe(true);
  });
});

describe("constrained", () => {
  it("keeps the country in sight and changes nothing that is inside", () => {
    const anywhere = fc.record({
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -85, max: 85, noNaN: true }),
      zoom: fc.double({ min: -2, max: 24, noNaN: true }),
    });
    fc.assert(
      fc.property(anywhere, (camera) => {
        const once = constrained(camera);
        expect(once.zoom).toBeGreaterThanOrEqual(MIN_ZOOM);
        expect(once.zoom).toBeLessThanOrEqual(MAX_ZOOM);
        expect(constrained(once)).toEqual(once);
      }),
    );
  });
});

describe("follow", () => {
  const here: Camera = { lng: 100, lat: 14, zoom: 6 };
  const there: Camera = { lng: 99, lat: 18, zoom: 8 };
  const nation: Place = { camera: null, area: null, bbox: null };
  const chosen: Place = { ...nation, area: "province/50" };

  /** Runs views one after the other, with the map going wherever it is told. */
  function run(...places: Place[]): (Camera | Bbox | null)[] {
    let course: Course | null = null;
    let shown: Camera | null = null;
    return places.map((place) => {
      const step = follow(course, place, shown);
      course = step.course;
      if (step.go) shown = Array.isArray(step.go) ? { lng: step.go[0], lat: step.go[1], zoom: 7 } : step.go;
      return step.go;
    });
  }

  it("starts with the nation, the position of a link, or the area of a link", () => {
    expect(run(nation)).toEqual([NATION]);
    expect(run({ ...nation, camera: here })).toEqual([here]);
    expect(run({ ...chosen, bbox: CHIANG_MAI })).toEqual([CHIANG_MAI]);
  });

  it("keeps the position of a link when the box of its area comes in", () => {
    const link = { ...chosen, camera: here };
    expect(run(link, { ...link, bbox: CHIANG_MAI })).toEqual([here, null]);
  });

  it("fits a chosen area once its box is known, and only once", () => {
    const known = { ...chosen, bbox: CHIANG_MAI };
    expect(run(nation, chosen, known, known)).toEqual([NATION, null, CHIANG_MAI, null]);
  });

  it("fits a chosen area though the view still holds the old position", () => {
    const asked = { ...chosen, camera: here };
    expect(run({ ...nation, camera: here }, asked, { ...asked, bbox: CHIANG_MAI })).toEqual([here, null, CHIANG_MAI]);
  });

  it("goes back to a position, and back to the nation", () => {
    const known = { ...chosen, bbox: CHIANG_MAI };
    expect(run({ ...nation, camera: here }, { ...known, camera: there }, { ...nation, camera: here }, nation)).toEqual([
      here,
      there,
      here,
      NATION,
    ]);
  });

  it("does not move when the view repeats what the map has reported", () => {
    const { course } = follow(null, nation, null);
    const reported = roundCamera({ lng: 100.123456, lat: 14.654321, zoom: 6.78912 });
    const shown = { lng: 100.123456, lat: 14.654321, zoom: 6.78912 };
    expect(follow(course, { ...nation, camera: reported }, shown).go).toBeNull();
  });

  it("never moves for the same view twice", () => {
    const place = fc.record({
      camera: fc.constantFrom(null, here, there),
      area: fc.constantFrom(null, "province/50"),
      bbox: fc.constantFrom(null, CHIANG_MAI),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1 }), (places) => {
        const last = places.at(-1) ?? nation;
        expect(run(...places, last).at(-1)).toBeNull();
      }),
    );
  });

  it("calls positions the same that the URL cannot tell apart", () => {
    expect(sameCamera(here, { ...here, lng: 100.00001 })).toBe(true);
    expect(sameCamera(here, { ...here, lng: 100.001 })).toBe(false);
    expect(sameCamera(here, null)).toBe(false);
  });
});

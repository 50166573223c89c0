/** Where the map looks, in an address: `at=13.75633,100.50123,9.88`, latitude first, WGS 84 degrees to about a metre. */
export interface Camera {
  lng: number;
  lat: number;
  zoom: number;
}

/** Undefined for what is no place of the map. */
export function parseCamera(text: string): Camera | undefined {
  const numbers = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [lat, lng, zoom] = numbers;
  if (numbers.length !== 3 || lat === undefined || lng === undefined || zoom === undefined) return undefined;
  const inRange = Math.abs(lat) <= 85 && Math.abs(lng) <= 180 && zoom >= 0 && zoom <= 22;
  return inRange ? { lng, lat, zoom } : undefined;
}

export function formatCamera({ lat, lng, zoom }: Camera): string {
  return [round(lat, 5), round(lng, 5), round(zoom, 2)].join(",");
}

/** Rounded, never `-0` and never in exponent notation within the camera's ranges. */
function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

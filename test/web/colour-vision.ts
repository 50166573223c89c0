/** How far apart two colours are for people who see colours otherwise. */

type Matrix = readonly (readonly [number, number, number])[];

/** Of linear RGB, severity 1: Machado, Oliveira and Fernandes 2009, doi:10.1109/TVCG.2009.113, table 1. */
const SIMULATIONS = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopic: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopic: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopic: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof SIMULATIONS;
export const DEFICIENCIES: readonly Vision[] = ["usual", "protanopic", "deuteranopic", "tritanopic"];

/** sRGB to linear light, IEC 61966-2-1. */
const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** CIE 1976 L*, a*, b* under D65 of a "#rrggbb" as somebody sees it. */
export function seen(colour: string, vision: Vision): [lightness: number, a: number, b: number] {
  const rgb = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const [red = 0, green = 0, blue = 0] = SIMULATIONS[vision].map((row) =>
    Math.min(1, Math.max(0, row[0] * (rgb[0] ?? 0) + row[1] * (rgb[1] ?? 0) + row[2] * (rgb[2] ?? 0))),
  );
  const [x, y, z] = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883,
  ].map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116)) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** ΔE*ab 1976: under 2.3 two colours look alike. */
export function difference(one: string, other: string, vision: Vision): number {
  const [left, right] = [seen(one, vision), seen(other, vision)];
  return Math.hypot(...left.map((part, axis) => part - (right[axis] ?? 0)));
}

/** How much of the stage a sheet covers: a strip with the name, half, or all of it. */
const ORDER = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof ORDER)[number];

/** CSS px of the strip. */
const PEEK = 100;

/** As CSS has it. */
export const SHEET_HEIGHTS: Readonly<Record<SheetHeight, string>> = { peek: `${PEEK}px`, half: "50%", full: "100%" };

/** One step up or down, as far as there is one. */
export function stepped(height: SheetHeight, by: 1 | -1): SheetHeight {
  return ORDER[ORDER.indexOf(height) + by] ?? height;
}

/**
 * Where a sheet that was dragged comes to rest.
 *
 * @param px height at which it was let go, and `stage` that of the stage, in CSS px
 * @returns null where less than half of the strip was left: it was pulled away
 */
export function restingHeight(px: number, stage: number): SheetHeight | null {
  if (px < PEEK / 2) return null;
  const away = { peek: Math.abs(px - PEEK), half: Math.abs(px - stage / 2), full: Math.abs(px - stage) };
  return ORDER.reduce((nearest, height) => (away[height] < away[nearest] ? height : nearest));
}

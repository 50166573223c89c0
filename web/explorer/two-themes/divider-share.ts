/** Where the divider stands: per cent of the width that the left map shows, 0–100. */
const STEP = 2;
const LEAP = 10;
export const MIDDLE = 50;

const within = (share: number): number => Math.min(Math.max(share, 0), 100);

/** @param x CSS px from the left edge of the maps */
export function shareAt(x: number, width: number): number {
  return width > 0 ? within((100 * x) / width) : MIDDLE;
}

const MOVES = new Map<string, (share: number) => number>([
  ["ArrowLeft", (share) => share - STEP],
  ["ArrowDown", (share) => share - STEP],
  ["ArrowRight", (share) => share + STEP],
  ["ArrowUp", (share) => share + STEP],
  ["PageDown", (share) => share - LEAP],
  ["PageUp", (share) => share + LEAP],
  ["Home", () => 0],
  ["End", () => 100],
]);

/** The share after a key; null for a key that does not move the divider. */
export function shareAfter(key: string, share: number): number | null {
  const move = MOVES.get(key);
  return move ? within(move(share)) : null;
}

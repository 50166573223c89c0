/** A whole number from 1 to `max`; null for anything else. */
export function wholeUpTo(max: number, text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) && Number(text) <= max ? Number(text) : null;
}

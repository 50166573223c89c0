/** The part of a bound of the whole server that one of its processes keeps to. */
export function shareOf(bound: number, processes: number, least = 1): number {
  return Math.max(least, Math.ceil(bound / processes));
}

/** Which LAOs to take next: most residents or houses under limits, exactly. */

export interface Candidate {
  code: string;
  province: string;
  /** What taking it adds: residents or houses brought into coverage, 0 or more. */
  gain: number;
}

export interface Limits {
  /** LAOs in all. */
  count: number;
  /** LAOs in one province; null = no limit. */
  perProvince: number | null;
}

/** Most gain first; equal ones by code, so that everyone gets the same answer. */
function byGain(a: Candidate, b: Candidate): number {
  return b.gain - a.gain || (a.code < b.code ? -1 : 1);
}

/**
 * The choice with the largest sum of gains, largest first: takes the candidates in order of gain, passing over those
 * whose province is full.
 *
 * Why this greedy choice is best, and not only near it: the gains of LAOs add up (no resident and no house belongs to two), and the
 * choices that the limits allow form a matroid (at most k of each province is a partition matroid, at most n in all
 * truncates it). Exchange: let O be a best choice that shares the longest beginning with the greedy one, and g the
 * first greedy LAO that is missing from O. If O can take g besides, O was not best (or g gains nothing). Otherwise O
 * holds an LAO that can go for g: one of g's province if that is full in O, else any. What greedy took before g does
 * not fill g's province nor the count, so there is such an LAO o that greedy had not taken by then; o was still allowed
 * when g was taken, hence gain(o) ≤ gain(g), and O with g for o is at least as good and agrees for longer. So there is
 * a best choice that agrees all the way. `mostPossible` proves it again for each answer.
 */
export function chooseMost<C extends Candidate>(candidates: readonly C[], { count, perProvince }: Limits): C[] {
  const taken = new Map<string, number>();
  const chosen: C[] = [];
  for (const candidate of [...candidates].sort(byGain)) {
    if (chosen.length === count) break;
    const inProvince = taken.get(candidate.province) ?? 0;
    if (perProvince !== null && inProvince >= perProvince) continue;
    taken.set(candidate.province, inProvince + 1);
    chosen.push(candidate);
  }
  return chosen;
}

/**
 * No choice within the limits gains more than this, whatever `chosen` is: an upper bound from the dual of the linear
 * programme. Price a place in all at λ and a place in a province at μ; then every choice is worth at most
 * n λ + k Σ μ + Σ over candidates of what their gain exceeds λ + μ by. The prices are read off the choice, and for the
 * greedy one the bound equals its gain, which shows that it is best.
 */
export function mostPossible(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  { count, perProvince }: Limits,
): number {
  const least = (some: readonly Candidate[]) => some.reduce((low, { gain }) => Math.min(low, gain), Infinity);
  const place = chosen.length > 0 && chosen.length === count ? least(chosen) : 0;
  const byProvince = new Map<string, Candidate[]>();
  for (const each of chosen) byProvince.set(each.province, [...(byProvince.get(each.province) ?? []), each]);
  const full = [...byProvince].filter(([, own]) => own.length === perProvince);
  const prices = new Map(full.map(([province, own]) => [province, Math.max(0, least(own) - place)]));
  const places = count * place + (perProvince ?? 0) * [...prices.values()].reduce((sum, price) => sum + price, 0);
  return candidates.reduce((sum, { gain, province }) => {
    return sum + Math.max(0, gain - place - (prices.get(province) ?? 0));
  }, places);
}

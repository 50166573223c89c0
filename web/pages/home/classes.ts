/** Classes of a share on the still map of the country. */

/** Limits in whole per cent that cut the values into up to five classes of about the same size, rising. */
export function limitsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const limits = [1, 2, 3, 4].map((fifth) => {
    const value = sorted[Math.floor((fifth * sorted.length) / 5)] ?? 0;
    return Math.round(value * 100) / 100;
  });
  const [least = 0] = sorted;
  return [...new Set(limits)].filter((limit) => limit > least);
}

/** Which class a value is in: 0 lies below the first limit. */
export function classOf(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value >= limit).length;
}

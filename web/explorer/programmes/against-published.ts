/** How a sum of the records stands to a published figure. */

export type Comparison = { kind: "same" | "consistent" } | { kind: "more" | "less"; by: number };

/**
 * An `exact` figure agrees when both are equal to the last digit that was published; "over 15,000 million" agrees with
 * any larger sum. `share` figures are published in per cent with two digits.
 */
export function compare(
  computed: number,
  published: { value: number; qualifier: "exact" | "over"; unit: string },
): Comparison {
  const tolerance = published.unit === "share" ? 0.00005 : 0;
  const difference = computed - published.value;
  if (published.qualifier === "over" && difference >= 0) return { kind: "consistent" };
  if (Math.abs(difference) <= tolerance) return { kind: "same" };
  return { kind: difference > 0 ? "more" : "less", by: Math.abs(difference) };
}

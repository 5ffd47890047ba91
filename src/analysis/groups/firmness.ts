/**
 * How firmly someone belongs to their group: `firm` if they were with it in at least 8 of 10
 * re-runs, `usual` in at least half of them, `between` in fewer: such a young person stands
 * between groups, and both should be named.
 */
export type Firmness = "firm" | "usual" | "between";

/** Shares of re-runs that differ by rounding alone are equal. */
const rounding = 1e-9;

/** The firmness of a member or a group by its stability, which is not NaN. */
export function firmness(stability: number): Firmness {
  if (stability >= 0.8 - rounding) return "firm";
  return stability >= 0.5 - rounding ? "usual" : "between";
}

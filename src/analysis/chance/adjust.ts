/**
 * Chances made larger for having asked many questions at once, so that of those below a level
 * only that share is expected to be mere chance (Benjamini & Hochberg 1995).
 *
 * Out: parallel to `p`. Questions that could not be asked (NaN) stay NaN and do not count.
 */
export function benjaminiHochberg(p: Float64Array): Float64Array {
  const order = ascending(p);
  const adjusted = new Float64Array(p.length).fill(NaN);
  let least = 1;
  for (let rank = order.length; rank > 0; rank--) {
    const at = order[rank - 1]!;
    least = Math.min(least, p[at]! * (order.length / rank));
    adjusted[at] = least;
  }
  return adjusted;
}

/**
 * Chances made larger for having asked many questions at once, so that not even one of those
 * below a level is expected to be mere chance (Holm 1979). NaN as in `benjaminiHochberg`.
 */
export function holm(p: Float64Array): Float64Array {
  const order = ascending(p);
  const adjusted = new Float64Array(p.length).fill(NaN);
  let most = 0;
  order.forEach((at, rank) => {
    most = Math.max(most, Math.min(1, p[at]! * (order.length - rank)));
    adjusted[at] = most;
  });
  return adjusted;
}

function ascending(p: Float64Array): number[] {
  return Array.from(p, (_, at) => at)
    .filter((at) => !Number.isNaN(p[at]))
    .sort((one, other) => p[one]! - p[other]! || one - other);
}

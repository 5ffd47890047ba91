/**
 * The chance that at least `wanted` of many independent things happen, by exact summation.
 *
 * In:   `chances`, and how many things have each.
 * Cost: O(things × wanted). Sums of positive terms alone, so small results are exact too.
 * Source: the recursion for the Poisson binomial distribution, its states above `wanted` in one.
 */
export function atLeast(
  wanted: number,
  chances: ArrayLike<number>,
  counts: ArrayLike<number>,
): number {
  if (wanted <= 0) return 1;
  const state = new Float64Array(wanted + 1);
  state[0] = 1;
  let reached = 0;
  for (let at = 0; at < chances.length; at++) {
    const chance = chances[at]!;
    if (chance === 0) continue;
    for (let time = counts[at]!; time > 0; time--) {
      state[wanted]! += state[wanted - 1]! * chance;
      if (reached < wanted - 1) reached++;
      for (let k = reached; k > 0; k--)
        state[k] = (1 - chance) * state[k]! + chance * state[k - 1]!;
      state[0] *= 1 - chance;
    }
  }
  return Math.min(1, state[wanted]!);
}

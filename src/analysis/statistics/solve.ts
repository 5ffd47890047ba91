/**
 * Where a rising function reaches a value, to the last digit a number can hold.
 *
 * In:  `rising` never falls between `low` and `high`.
 * Out: the end of the range that is nearer where the value is not reached within it.
 * Cost: about 60 calls, more only where the answer is next to 0.
 */
export function solveRising(
  rising: (x: number) => number,
  target: number,
  low: number,
  high: number,
): number {
  let [below, above] = [low, high];
  for (;;) {
    const middle = below + (above - below) / 2;
    if (!(middle > below && middle < above)) return middle;
    if (rising(middle) < target) below = middle;
    else above = middle;
  }
}

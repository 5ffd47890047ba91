/** Eight hues and eight hatchings, always the same one with the other. */
export const LOOKS = 8;

/**
 * Lines on a tile of 12 × 12 units, as an SVG path, for each of the eight looks: dense enough to
 * tell groups apart in grey, open enough to read through.
 */
export const hatchings: readonly string[] = [
  "M-3 9 9 -3M3 15 15 3",
  "M-3 3 9 15M3 -3 15 9",
  "M0 3H12M0 9H12",
  "M3 0V12M9 0V12",
  "M2 2h2v2h-2zM8 8h2v2h-2z",
  "M0 0 12 12M12 0 0 12",
  "M0 6H12M6 0V12",
  "M1 3H7M7 9H13M-5 9H1",
];

/**
 * A look for each group, so that groups near each other differ, and each keeps its own whatever
 * else is drawn.
 *
 * In:  the numbers of the groups, ascending from 1; the middle of each, x and y in turn.
 * Out: 0 … 7 each. Groups 1 to 8 all differ; one with a larger number differs from the seven
 *      nearest before it.
 * Cost: O(k² log k) for k groups.
 */
export function groupLooks(numbers: readonly number[], middles: readonly number[]): number[] {
  const looks: number[] = [];
  numbers.forEach((number, group) => {
    let look = (number - 1) % LOOKS;
    if (number > LOOKS) {
      const near = nearestBefore(middles, group, LOOKS - 1).map((other) => looks[other]!);
      while (near.includes(look)) look = (look + 1) % LOOKS;
    }
    looks.push(look);
  });
  return looks;
}

function nearestBefore(middles: readonly number[], group: number, count: number): number[] {
  const distance = (other: number) =>
    (middles[2 * other]! - middles[2 * group]!) ** 2 +
    (middles[2 * other + 1]! - middles[2 * group + 1]!) ** 2;
  return Array.from({ length: group }, (_, other) => other)
    .sort((a, b) => distance(a) - distance(b) || a - b)
    .slice(0, count);
}

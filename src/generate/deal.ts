import type { Random } from "../model/random.ts";

/**
 * Who gets which value when each value goes to a fixed number of them.
 *
 * In:  hands, each a value and how many get it; whoever is left over gets none.
 * Out: the value of each who got one.
 */
export function deal<Key, Value>(
  random: Random,
  to: readonly Key[],
  hands: readonly (readonly [Value, number])[],
): ReadonlyMap<Key, Value> {
  const values = hands.flatMap(([value, times]) => Array.from({ length: times }, () => value));
  if (values.length > to.length)
    throw new RangeError(
      `generate/deal: ${String(values.length)} values for ${String(to.length)}; deal fewer`,
    );
  const order = random.shuffle([...to]);
  return new Map(values.map((value, at) => [order[at]!, value]));
}

import type { RowComparison } from "./compareRows.ts";

/** Pairs of young people, a < b, and what each shares in truth. */
export interface Pairs {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly contexts: Uint16Array;
  readonly weight: Float64Array;
}

/** Reads off what each of the pairs shares. */
export function readPairs(from: Uint32Array, to: Uint32Array, comparison: RowComparison): Pairs {
  const { rows, memberAt } = comparison.slots;
  const contexts = new Uint16Array(from.length);
  const weight = new Float64Array(from.length);
  for (let at = 0; at < from.length; at++) {
    const shared = comparison.compare(from[at]!, to[at]!, rows.members, memberAt);
    contexts[at] = shared.contexts;
    weight[at] = shared.weight;
  }
  return { from, to, contexts, weight };
}

/** The pairs at some places of the list. */
export function pickPairs({ from, to, contexts, weight }: Pairs, places: ArrayLike<number>): Pairs {
  return {
    from: Uint32Array.from(places, (at) => from[at]!),
    to: Uint32Array.from(places, (at) => to[at]!),
    contexts: Uint16Array.from(places, (at) => contexts[at]!),
    weight: Float64Array.from(places, (at) => weight[at]!),
  };
}

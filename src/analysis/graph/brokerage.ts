import type { Progress } from "../../model/progress.ts";
import type { Csr } from "../../network/csr.ts";

/** How often each node stands between two others that are not tied, by the groups of the three. */
export interface Brokerage {
  /** All three of one group. */
  readonly coordinator: Float64Array;
  /** The two of one group, the node of another. */
  readonly itinerant: Float64Array;
  /** One of the two of the node's group, the other of another: gatekeeper or representative. */
  readonly gatekeeperOrRepresentative: Float64Array;
  /** Three different groups. */
  readonly liaison: Float64Array;
}

/**
 * The brokerage of Gould and Fernandez on undirected ties: each unordered pair of a node's
 * neighbours that are not tied to each other, by the groups of the three.
 *
 * In:   a group number a node; below 0: none, and neither the node nor a pair with it counts.
 * Out:  0 where the node has no group.
 * Cost: O(Σ d²) over nodes of d ties.
 * Source: Gould & Fernandez (1989), Sociological Methodology 19. In directed terms each pair is
 *         counted twice, once as gatekeeper and once as representative.
 */
export function brokerage(graph: Csr, groupOf: Int32Array, progress: Progress): Brokerage {
  const { n, offsets, neighbours } = graph;
  const counts: Brokerage = {
    coordinator: new Float64Array(n),
    itinerant: new Float64Array(n),
    gatekeeperOrRepresentative: new Float64Array(n),
    liaison: new Float64Array(n),
  };
  // Whose neighbours are marked: nothing need be cleared between one and the next.
  const nearOf = new Int32Array(n).fill(-1);
  for (let a = 0; a < n; a++) {
    if (a % 256 === 0) progress(a, n);
    if (groupOf[a]! < 0) continue;
    for (let e = offsets[a]!; e < offsets[a + 1]!; e++) nearOf[neighbours[e]!] = a;
    for (let e = offsets[a]!; e < offsets[a + 1]!; e++) {
      const broker = neighbours[e]!;
      if (groupOf[broker]! >= 0) countPairs(graph, groupOf, a, broker, nearOf, counts);
    }
  }
  progress(n, n);
  return counts;
}

/** The pairs of a and a later neighbour of the broker that are not tied. */
function countPairs(
  { offsets, neighbours }: Csr,
  groupOf: Int32Array,
  a: number,
  broker: number,
  nearOf: Int32Array,
  counts: Brokerage,
): void {
  for (let f = offsets[broker + 1]! - 1; f >= offsets[broker]!; f--) {
    const b = neighbours[f]!;
    if (b <= a) return;
    if (nearOf[b] === a || groupOf[b]! < 0) continue;
    counts[roleOf(groupOf[broker]!, groupOf[a]!, groupOf[b]!)][broker]!++;
  }
}

/** What one of the group of the broker is between one of group a and one of group b. */
export function roleOf(broker: number, a: number, b: number): keyof Brokerage {
  if (a === b) return a === broker ? "coordinator" : "itinerant";
  return a === broker || b === broker ? "gatekeeperOrRepresentative" : "liaison";
}

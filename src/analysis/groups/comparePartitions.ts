import { log } from "../../model/elementary.ts";

/** How far two ways of parting the same nodes into groups agree. */
export interface PartitionAgreement {
  /** Variation of information, in nats: 0 for the same groups, at most log n. */
  readonly variation: number;
  /** Mutual information over the mean of both entropies: 1 for the same groups. */
  readonly nmi: number;
  /** The share of pairs treated alike, adjusted so that chance gives 0: 1 for the same groups. */
  readonly ari: number;
}

/**
 * How far two partitions of the same nodes agree, by three measures that readers of the
 * literature may know.
 *
 * In:  groups under any numbers from 0 below the number of nodes.
 * Out: where both put everything together, or everything apart, they agree wholly.
 * Source: Meilă (2007), J. Multivariate Anal. 98, 873; Hubert & Arabie (1985), J. Classification
 *         2, 193; the mutual information over the arithmetic mean, as Danon et al. (2005).
 */
export function comparePartitions(one: Int32Array, other: Int32Array): PartitionAgreement {
  const n = one.length;
  if (other.length !== n)
    throw new RangeError(
      `groups/comparePartitions: ${String(n)} and ${String(other.length)} nodes; give the groups of the same ones`,
    );
  const logs = logsOfCounts(n);
  const left = gatherGroups(one);
  const pairs = (k: number) => (k * (k - 1)) / 2;
  let crossedLogs = 0;
  let crossedPairs = 0;
  forEachCrossing(left, other, (k) => {
    crossedLogs += logs[k]!;
    crossedPairs += pairs(k);
  });
  const sizes = (membership: Int32Array) => countGroups(membership);
  const total = (values: Uint32Array, of: (k: number) => number) =>
    values.reduce((sum, k) => sum + of(k), 0);
  const [here, there] = [sizes(one), sizes(other)];
  const [logsHere, logsThere] = [here, there].map((s) => total(s, (k) => logs[k]!));
  const [pairsHere, pairsThere] = [here, there].map((s) => total(s, pairs));
  const spread = logsHere! + logsThere!;
  const apart = spread - 2 * crossedLogs;
  const entropies = 2 * logs[n]! - spread;
  const chance = n < 2 ? 0 : (pairsHere! * pairsThere!) / pairs(n);
  const most = (pairsHere! + pairsThere!) / 2;
  return {
    variation: n === 0 ? 0 : Math.max(0, apart) / n,
    nmi: entropies > 0 ? (entropies - Math.max(0, apart)) / entropies : 1,
    ari: most === chance ? 1 : (crossedPairs - chance) / (most - chance),
  };
}

/** k · log k for k = 0 … n: sums of them are all that entropies of partitions need. */
export function logsOfCounts(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let k = 2; k <= n; k++) logs[k] = k * log(k);
  return logs;
}

/** The nodes group by group: those of group g are `nodes[starts[g] … starts[g + 1] - 1]`. */
export interface GroupedNodes {
  readonly starts: Uint32Array;
  readonly nodes: Uint32Array;
}

/** The first `among` nodes (all, unless said) put together by their groups, ascending in each. */
export function gatherGroups(membership: Int32Array, among = membership.length): GroupedNodes {
  const starts = new Uint32Array(numbersIn(membership) + 1);
  for (let v = 0; v < among; v++) starts[membership[v]! + 1]!++;
  for (let g = 1; g < starts.length; g++) starts[g]! += starts[g - 1]!;
  const next = starts.slice();
  const nodes = new Uint32Array(among);
  for (let v = 0; v < among; v++) nodes[next[membership[v]!]!++] = v;
  return { starts, nodes };
}

/** How many nodes are in each group. */
export function countGroups(membership: Int32Array): Uint32Array {
  const sizes = new Uint32Array(numbersIn(membership));
  for (const group of membership) sizes[group]!++;
  return sizes;
}

/** The smallest number above all group numbers. */
export function numbersIn(membership: Int32Array): number {
  let most = -1;
  for (const group of membership) if (group > most) most = group;
  return most + 1;
}

/** Visits how many nodes each two groups, one of each partition, share; none that share nobody. */
function forEachCrossing(
  { starts, nodes }: GroupedNodes,
  other: Int32Array,
  visit: (shared: number) => void,
): void {
  const counts = new Uint32Array(numbersIn(other));
  for (let g = 0; g + 1 < starts.length; g++) {
    const within = nodes.subarray(starts[g], starts[g + 1]);
    for (const v of within) counts[other[v]!]!++;
    for (const v of within) {
      const shared = counts[other[v]!]!;
      if (shared > 0) visit(shared);
      counts[other[v]!] = 0;
    }
  }
}

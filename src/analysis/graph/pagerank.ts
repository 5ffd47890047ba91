import type { Csr } from "../../network/csr.ts";

const followed = 0.85;
/** Twice what it takes to bring any start within rounding of the answer. */
const mostRounds = 400;

/**
 * The share of visits each node gets from someone who wanders along ties without end, follows a
 * tie 85 times in 100, and otherwise, or where there is none to follow, starts anywhere anew.
 *
 * Out: shares that sum to 1, within 1e-12 of the true ones all together. Ties count alike.
 * Cost: O(m) a round, at most some 190 rounds.
 * Source: Page, Brin, Motwani & Winograd (1999), The PageRank citation ranking.
 */
export function pagerank(graph: Csr): Float64Array {
  const { n } = graph;
  let shares = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  const perTie = new Float64Array(n);
  for (let round = 0; round < mostRounds; round++) {
    const moved = wander(graph, shares, next, perTie);
    [shares, next] = [next, shares];
    // What is still to come is less than this round's change times 0.85 / 0.15.
    if (moved < 1e-14) break;
  }
  return shares;
}

/** One round, from `shares` to `next`; returns by how much they differ. */
function wander(
  { n, offsets, neighbours }: Csr,
  shares: Float64Array,
  next: Float64Array,
  perTie: Float64Array,
): number {
  let stranded = 0;
  for (let v = 0; v < n; v++) {
    const degree = offsets[v + 1]! - offsets[v]!;
    if (degree === 0) stranded += shares[v]!;
    perTie[v] = degree === 0 ? 0 : shares[v]! / degree;
  }
  const anew = (1 - followed + followed * stranded) / n;
  let moved = 0;
  for (let v = 0; v < n; v++) {
    let arriving = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) arriving += perTie[neighbours[e]!]!;
    next[v] = anew + followed * arriving;
    moved += Math.abs(next[v]! - shares[v]!);
  }
  return moved;
}

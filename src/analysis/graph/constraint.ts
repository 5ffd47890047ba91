import type { Progress } from "../../model/progress.ts";
import type { Csr } from "../../network/csr.ts";
import { strengths } from "./strengths.ts";

/** A row this many times longer than the other is searched, not walked. */
const muchLonger = 16;

/**
 * How far the ties of each node lead to the same few others: Burt's constraint, the sum over its
 * neighbours j of (p_ij + Σ_q p_iq p_qj)², where p_iq is the share of i's ties that goes to q.
 *
 * Out:  NaN for a node without ties.
 * Cost: O(Σ min(d_i, d_q)) over ties of nodes i and q with so many ties, at most O(m √m), but
 *       for a logarithm.
 * Source: Burt (1992), Structural Holes.
 */
export function constraint(graph: Csr, progress: Progress): Float64Array {
  const { offsets, neighbours, weights } = graph;
  const total = strengths(graph);
  const share = new Float64Array(neighbours.length).fill(1);
  if (weights !== null) share.set(weights);
  total.forEach((sum, v) => {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) share[e]! /= sum;
  });
  return sumOverNeighbours(graph, share, progress, (e, onward) => {
    const part = share[e]! + onward;
    return part * part;
  });
}

/**
 * How many separate others a node's ties lead to: its ties, less the mean number of ties that
 * each of its neighbours has with the others.
 *
 * Out:  NaN for a node without ties. Ties count alike.
 * Cost: as `constraint`.
 * Source: Burt (1992), by the formula d − 2t/d of Borgatti (1997), Connections 20(1).
 */
export function effectiveSize(graph: Csr, progress: Progress): Float64Array {
  const { offsets, neighbours } = graph;
  const ones = new Float64Array(neighbours.length).fill(1);
  const twiceAmong = sumOverNeighbours(graph, ones, progress, (_, onward) => onward);
  return twiceAmong.map((twice, v) => {
    const degree = offsets[v + 1]! - offsets[v]!;
    return degree - twice / degree;
  });
}

/**
 * For each node v the sum of a term over its ties, given what ties e = (v, q) and (q, j) carry
 * from v to each neighbour j by way of another q: Σ_q share(v, q) · share(q, j). NaN without ties.
 */
function sumOverNeighbours(
  graph: Csr,
  share: Float64Array,
  progress: Progress,
  term: (tie: number, onward: number) => number,
): Float64Array {
  const { n, offsets, neighbours } = graph;
  // Right for the neighbours of the node at hand alone; elsewhere left over from other nodes.
  const onward = new Float64Array(n);
  const sums = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    const [from, to] = [offsets[v]!, offsets[v + 1]!];
    for (let e = from; e < to; e++) onward[neighbours[e]!] = 0;
    for (let e = from; e < to; e++) carryOn(graph, share, v, e, onward);
    sums[v] = from === to ? NaN : 0;
    for (let e = from; e < to; e++) sums[v]! += term(e, onward[neighbours[e]!]!);
    if (v % 256 === 0) progress(v, n);
  }
  progress(n, n);
  return sums;
}

/** Adds what goes from v by its tie e to the neighbours of that end, at least those that v has too. */
function carryOn(
  graph: Csr,
  share: Float64Array,
  v: number,
  e: number,
  onward: Float64Array,
): void {
  const { offsets, neighbours } = graph;
  const q = neighbours[e]!;
  const carried = share[e]!;
  const [from, to] = [offsets[q]!, offsets[q + 1]!];
  if (to - from <= muchLonger * (offsets[v + 1]! - offsets[v]!)) {
    // Testing whether v has them too takes longer than adding in vain.
    for (let f = from; f < to; f++) onward[neighbours[f]!]! += carried * share[f]!;
    return;
  }
  for (let other = offsets[v]!; other < offsets[v + 1]!; other++) {
    const j = neighbours[other]!;
    const f = find(neighbours, from, to, j);
    if (f < to && neighbours[f] === j) onward[j]! += carried * share[f]!;
  }
}

/** The first place in a stretch of ascending numbers that is not below the one sought. */
function find(numbers: Uint32Array, from: number, to: number, sought: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

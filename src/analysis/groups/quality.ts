import type { Csr } from "../../network/csr.ts";
import { strengths } from "../graph/strengths.ts";

/**
 * What the ties inside a group are weighed against. A group c is worth W − γ · A · B / M, where
 * W is the weight of the ties inside it and A and B are the sums of its nodes' `a` and `b`.
 */
export interface Expectation {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** M. */
  readonly total: number;
  /** What the sum over groups is divided by, so that networks can be compared. */
  readonly scale: number;
}

/**
 * Against ties that fall at random between nodes, each keeping its strength. At resolution 1 the
 * quality is Newman's modularity.
 *
 * Source: Newman & Girvan (2004), Phys. Rev. E 69, 026113; Reichardt & Bornholdt (2006).
 */
export function newman(graph: Csr): Expectation {
  const strength = strengths(graph);
  const ends = sum(strength);
  return { a: strength, b: strength, total: 2 * ends, scale: ends / 2 };
}

/**
 * Against ties that fall at random between the two kinds of a two-mode network, each node keeping
 * its strength. Nodes before `rows` are of one kind.
 *
 * Source: Barber (2007), Phys. Rev. E 76, 066102.
 */
export function barber(graph: Csr, rows: number): Expectation {
  const strength = strengths(graph);
  const a = strength.map((value, v) => (v < rows ? value : 0));
  const b = strength.map((value, v) => (v < rows ? 0 : value));
  const ties = sum(a);
  return { a, b, total: ties, scale: ties };
}

/**
 * Against the same density everywhere: a group must hold more than γ ties for each pair in it,
 * a node with itself counting as half a pair.
 *
 * Source: Traag, Van Dooren & Nesterov (2011), Phys. Rev. E 84, 016114.
 */
export function constantDensity(graph: Csr): Expectation {
  const size = new Float64Array(graph.n).fill(1);
  return { a: size, b: size, total: 2, scale: 1 };
}

/**
 * How much more is tied inside the groups than would be expected.
 *
 * In:  the group of each node, numbered from 0 below n; `resolution` γ, above 1 for more and smaller groups.
 * Out: the sum of what the groups are worth, divided by `expectation.scale`; NaN without ties.
 * Throws RangeError for weights or a resolution that are not above 0, and for a list of groups
 *        that does not fit the graph.
 */
export function quality(
  graph: Csr,
  expectation: Expectation,
  membership: Int32Array,
  resolution: number,
): number {
  const weight = checkedWeight(graph, resolution);
  checkMembership(graph, membership);
  let groups = 0;
  for (const group of membership) if (group >= groups) groups = group + 1;
  const a = new Float64Array(groups);
  const b = new Float64Array(groups);
  for (let v = 0; v < graph.n; v++) {
    a[membership[v]!]! += expectation.a[v]!;
    b[membership[v]!]! += expectation.b[v]!;
  }
  let expected = 0;
  for (let group = 0; group < groups; group++) expected += a[group]! * b[group]!;
  const inside = weight - weightAcross(graph, membership);
  return (inside - (resolution * expected) / expectation.total) / expectation.scale;
}

/**
 * The weight of all ties, each counted once.
 *
 * Throws RangeError unless all weights and the resolution are above 0 and finite: a search among
 * others would not end, or find nonsense.
 */
export function checkedWeight({ neighbours, weights }: Csr, resolution: number): number {
  if (!(resolution > 0 && resolution < Infinity))
    throw new RangeError(
      `groups/quality: resolution ${String(resolution)}; give one above 0, 1 for the usual`,
    );
  if (weights === null) return neighbours.length / 2;
  let ends = 0;
  for (let e = 0; e < weights.length; e++) {
    const weight = weights[e]!;
    if (!(weight > 0 && weight < Infinity))
      throw new RangeError(
        `groups/quality: a tie to node ${String(neighbours[e])} weighs ${String(weight)}; leave out ties that count for nothing`,
      );
    ends += weight;
  }
  return ends / 2;
}

/** Throws RangeError unless there is a group for each node, numbered below the number of nodes. */
export function checkMembership({ n }: Csr, membership: Int32Array): void {
  if (membership.length !== n)
    throw new RangeError(
      `groups/quality: groups of ${String(membership.length)} nodes for a graph of ${String(n)}; give one for each node`,
    );
  for (const group of membership)
    if (group < 0 || group >= n)
      throw new RangeError(
        `groups/quality: group ${String(group)}; number groups from 0 below the number of nodes`,
      );
}

function weightAcross({ n, offsets, neighbours, weights }: Csr, membership: Int32Array): number {
  let ends = 0;
  for (let v = 0, e = 0; v < n; v++) {
    const group = membership[v];
    const end = offsets[v + 1]!;
    for (; e < end; e++)
      if (membership[neighbours[e]!] !== group) ends += weights === null ? 1 : weights[e]!;
  }
  return ends / 2;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

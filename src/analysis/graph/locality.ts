import type { Csr } from "../../network/csr.ts";

/** The same graph with its nodes called otherwise, so that loops over it run fast. */
export interface Relabelled {
  /** Unweighted. Nodes with more ties come first, so that rows of one length stand together. */
  readonly graph: Csr;
  /** What each of its nodes was called before. */
  readonly nodeOf: Uint32Array;
  /** Its nodes, those near each other one after another. */
  readonly breadthFirst: Uint32Array;
}

/**
 * Renumbers a graph by falling number of ties and, among equals, by nearness. A processor guesses
 * right how often a loop runs if it runs as often as the one before, and has at hand what lies
 * near what it read last.
 *
 * Cost: O(n + m).
 */
export function relabelForSpeed(graph: Csr): Relabelled {
  const walked = walkBreadthFirst(graph);
  const nodeOf = sortByFallingDegree(graph, walked);
  const labels = new Uint32Array(graph.n);
  nodeOf.forEach((v, label) => (labels[v] = label));
  return {
    graph: rename(graph, nodeOf, labels),
    nodeOf,
    breadthFirst: walked.map((v) => labels[v]!),
  };
}

function walkBreadthFirst({ n, offsets, neighbours }: Csr): Uint32Array {
  const order = new Uint32Array(n);
  const seen = new Uint8Array(n);
  let found = 0;
  for (let start = 0; start < n; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    order[found++] = start;
    for (let at = found - 1; at < found; at++) {
      const v = order[at]!;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        const w = neighbours[e]!;
        if (seen[w] === 1) continue;
        seen[w] = 1;
        order[found++] = w;
      }
    }
  }
  return order;
}

/** The nodes with most ties first, those with equally many in the order given. */
function sortByFallingDegree({ n, offsets }: Csr, order: Uint32Array): Uint32Array {
  const degreeOf = (v: number) => offsets[v + 1]! - offsets[v]!;
  let most = 0;
  for (const v of order) most = Math.max(most, degreeOf(v));
  const starts = new Uint32Array(most + 2);
  for (const v of order) starts[most - degreeOf(v) + 1]!++;
  for (let at = 0; at <= most; at++) starts[at + 1]! += starts[at]!;
  const sorted = new Uint32Array(n);
  for (const v of order) sorted[starts[most - degreeOf(v)]!++] = v;
  return sorted;
}

function rename(graph: Csr, nodeOf: Uint32Array, labels: Uint32Array): Csr {
  const { n } = graph;
  const offsets = new Uint32Array(n + 1);
  const neighbours = new Uint32Array(graph.neighbours.length);
  for (let label = 0; label < n; label++) {
    const v = nodeOf[label]!;
    offsets[label + 1] = offsets[label]! + graph.offsets[v + 1]! - graph.offsets[v]!;
  }
  // Each label enters itself with all its neighbours, in order, which leaves every row ascending.
  const next = offsets.slice(0, n);
  for (let label = 0; label < n; label++) {
    const v = nodeOf[label]!;
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++)
      neighbours[next[labels[graph.neighbours[e]!]!]!++] = label;
  }
  return { n, offsets, neighbours, weights: null };
}

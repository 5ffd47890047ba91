import type { Csr } from "../../network/csr.ts";

/** Some of a graph's nodes and the ties among them. */
export interface Subgraph {
  /** Unweighted. Its nodes keep the order they had. */
  readonly graph: Csr;
  /** What each of its nodes was called in the whole graph. */
  readonly nodeOf: Uint32Array;
}

/**
 * The part of a graph that consists of the nodes marked 1 and all ties among them.
 *
 * Cost: O(n + m).
 */
export function subgraph(graph: Csr, keep: Uint8Array): Subgraph {
  const number = new Int32Array(graph.n).fill(-1);
  const nodeOf = new Uint32Array(keep.reduce((sum, each) => sum + each, 0));
  let n = 0;
  for (let v = 0; v < graph.n; v++) {
    if (keep[v] === 0) continue;
    nodeOf[n] = v;
    number[v] = n++;
  }
  const offsets = new Uint32Array(n + 1);
  const neighbours = new Uint32Array(graph.neighbours.length);
  let ties = 0;
  for (let v = 0; v < n; v++) {
    const old = nodeOf[v]!;
    for (let e = graph.offsets[old]!; e < graph.offsets[old + 1]!; e++) {
      const w = number[graph.neighbours[e]!]!;
      if (w >= 0) neighbours[ties++] = w;
    }
    offsets[v + 1] = ties;
  }
  return { graph: { n, offsets, neighbours: neighbours.slice(0, ties), weights: null }, nodeOf };
}

import type { Csr } from "../../network/csr.ts";

/**
 * The graph without the ties of some of its nodes, which stay in it alone, so that all nodes keep
 * their numbers. Unweighted.
 *
 * Cost: O(n + m).
 */
export function withoutNodes(graph: Csr, left: readonly number[]): Csr {
  const isLeft = new Uint8Array(graph.n);
  for (const v of left) isLeft[v] = 1;
  const offsets = new Uint32Array(graph.n + 1);
  const neighbours = new Uint32Array(graph.neighbours.length);
  let ties = 0;
  for (let v = 0; v < graph.n; v++) {
    const end = isLeft[v] === 1 ? 0 : graph.offsets[v + 1]!;
    for (let e = graph.offsets[v]!; e < end; e++) {
      const w = graph.neighbours[e]!;
      if (isLeft[w] === 0) neighbours[ties++] = w;
    }
    offsets[v + 1] = ties;
  }
  return { n: graph.n, offsets, neighbours: neighbours.slice(0, ties), weights: null };
}

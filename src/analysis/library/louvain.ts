import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { Random } from "../../model/random.ts";
import type { Csr } from "../../network/csr.ts";

/** One run of Louvain on a graph made ready for it: the group of each node, under any numbers. */
export type LouvainRun = (resolution: number, random: Random) => Int32Array;

/**
 * Louvain, for those who want to compare with other tools. It seeks Newman's modularity with the
 * weights of the ties, on a two-mode network too. Its groups need not be connected.
 *
 * In:  a graph with at least one tie.
 * Out: a function that can be run many times; the same seed gives the same groups.
 * Source: Blondel, Guillaume, Lambiotte & Lefebvre (2008), J. Stat. Mech. P10008.
 */
export function prepareLouvain(graph: Csr): LouvainRun {
  const prepared = toGraphology(graph);
  return (resolution, random) => {
    const groups = louvain(prepared, {
      getEdgeWeight: graph.weights === null ? null : "weight",
      resolution,
      rng: () => random.next(),
    });
    return Int32Array.from({ length: graph.n }, (_, v) => groups[String(v)] ?? 0);
  };
}

/** The same graph for graphology: nodes "0", "1", … and ties entered in order. */
function toGraphology({ n, offsets, neighbours, weights }: Csr): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let v = 0; v < n; v++) graph.addNode(String(v));
  for (let v = 0; v < n; v++) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = neighbours[e]!;
      if (w > v)
        graph.addEdge(String(v), String(w), { weight: weights === null ? 1 : weights[e]! });
    }
  }
  return graph;
}

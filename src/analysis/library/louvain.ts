import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { Random } from "../../model/random.ts";
import type { Csr } from "../../network/csr.ts";

/**
 * One run of Louvain, for those who want to compare with other tools. It seeks Newman's
 * modularity with the weights of the ties, on a two-mode network too. Its groups need not be
 * connected.
 *
 * In:  a graph with at least one tie.
 * Out: the group of each node, under any numbers. The same seed gives the same groups.
 * Source: Blondel, Guillaume, Lambiotte & Lefebvre (2008), J. Stat. Mech. P10008.
 */
export function louvainGroups(graph: Csr, resolution: number, random: Random): Int32Array {
  const groups = louvain(enterInRandomOrder(graph, random), {
    getEdgeWeight: graph.weights === null ? null : "weight",
    resolution,
    rng: () => random.next(),
  });
  return Int32Array.from({ length: graph.n }, (_, v) => groups[String(v)] ?? 0);
}

/**
 * The same graph for the library. What it finds hangs on the order in which nodes were entered;
 * it draws no more than where in that order to begin, and so would miss the best groups of some
 * small networks however often it ran.
 */
function enterInRandomOrder(graph: Csr, random: Random): UndirectedGraph {
  const { n, offsets, neighbours, weights } = graph;
  const entered = new UndirectedGraph();
  const order = random.shuffle(Uint32Array.from({ length: n }, (_, v) => v));
  for (const v of order) entered.addNode(String(v));
  for (const v of order) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = neighbours[e]!;
      if (w > v) entered.addEdge(String(v), String(w), { weight: weights?.[e] ?? 1 });
    }
  }
  return entered;
}

import type { Csr } from "../../network/csr.ts";

/**
 * How firmly each node is knit in: the largest k for which it lies in a part of the graph where
 * every node has at least k ties within that part.
 *
 * Out: 0 for a node without ties. Weights are not used.
 * Cost: O(n + m).
 * Source: Batagelj & Zaveršnik (2003), An O(m) algorithm for cores decomposition of networks.
 */
export function coreNumbers(graph: Csr): Uint32Array {
  const { n, offsets, neighbours } = graph;
  const core = new Uint32Array(n);
  let largest = 0;
  for (let v = 0; v < n; v++) {
    core[v] = offsets[v + 1]! - offsets[v]!;
    largest = Math.max(largest, core[v]!);
  }
  const { order, place, starts } = sortByDegree(core, largest);

  for (let at = 0; at < n; at++) {
    const v = order[at]!;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = neighbours[e]!;
      if (core[w]! <= core[v]!) continue;
      // w loses a tie: it changes places with the first of its bin, which then begins one later.
      const first = starts[core[w]!]!++;
      const displaced = order[first]!;
      order[place[w]!] = displaced;
      place[displaced] = place[w]!;
      order[first] = w;
      place[w] = first;
      core[w]!--;
    }
  }
  return core;
}

/** Nodes in order of degree, where each stands in that order, and where each degree begins. */
function sortByDegree(degrees: Uint32Array, largest: number) {
  const starts = new Uint32Array(largest + 2);
  for (const degree of degrees) starts[degree + 1]!++;
  for (let degree = 0; degree <= largest; degree++) starts[degree + 1]! += starts[degree]!;
  const next = starts.slice();
  const order = new Uint32Array(degrees.length);
  const place = new Uint32Array(degrees.length);
  for (let v = 0; v < degrees.length; v++) {
    place[v] = next[degrees[v]!]!++;
    order[place[v]!] = v;
  }
  return { order, place, starts };
}

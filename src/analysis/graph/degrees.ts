import { type Csr, degreeOf } from "../../network/csr.ts";

/** How many ties each node has. */
export function degrees(graph: Csr): Float64Array {
  const counts = new Float64Array(graph.n);
  for (let v = 0; v < graph.n; v++) counts[v] = degreeOf(graph, v);
  return counts;
}

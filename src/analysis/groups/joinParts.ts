import { buildCsr } from "../../network/csr.ts";
import type { Level } from "./level.ts";

/**
 * The next level: a graph with a node for each part, and between two parts the weight of all ties
 * between their nodes.
 *
 * In: the part of each node, numbered 0 … `parts` − 1.
 */
export function joinParts(level: Level, part: Int32Array, parts: number): Level {
  const { n, offsets, neighbours, weights } = level.graph;
  const a = new Float64Array(parts);
  const b = new Float64Array(parts);
  const from = new Uint32Array(neighbours.length / 2);
  const to = new Uint32Array(from.length);
  const weight = new Float64Array(from.length);
  let ties = 0;
  for (let v = 0; v < n; v++) {
    a[part[v]!]! += level.a[v]!;
    b[part[v]!]! += level.b[v]!;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = neighbours[e]!;
      if (w < v || part[w] === part[v]) continue;
      from[ties] = part[v]!;
      to[ties] = part[w]!;
      weight[ties++] = weights === null ? 1 : weights[e]!;
    }
  }
  const graph = buildCsr(
    parts,
    from.subarray(0, ties),
    to.subarray(0, ties),
    weight.subarray(0, ties),
  );
  return { ...level, a, b, graph };
}

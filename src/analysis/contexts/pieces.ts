import type { Csr } from "../../network/csr.ts";
import { components } from "../graph/components.ts";
import { withoutNodes } from "./withoutNodes.ts";

/**
 * What is left of a context's part of the network when it is left out: how many young people are
 * in each of the pieces it falls into, the largest first. One piece: nobody depends on it alone.
 *
 * In:  the two-mode graph, whose first `youngPeople` nodes are the young people.
 * Cost: O(n + m).
 */
export function piecesWithout(graph: Csr, youngPeople: number, context: number): number[] {
  const { of } = components(withoutNodes(graph, [context]));
  const joined = new Set<number>();
  for (let e = graph.offsets[context]!; e < graph.offsets[context + 1]!; e++)
    joined.add(of[graph.neighbours[e]!]!);
  const sizes = new Map<number, number>([...joined].map((piece) => [piece, 0]));
  for (let person = 0; person < youngPeople; person++) {
    const size = sizes.get(of[person]!);
    if (size !== undefined) sizes.set(of[person]!, size + 1);
  }
  return [...sizes.values()].sort((a, b) => b - a);
}

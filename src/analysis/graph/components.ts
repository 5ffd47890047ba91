import type { Csr } from "../../network/csr.ts";

/** The parts a graph falls into. */
export interface Components {
  /** The component of each node: 0, 1, …, numbered by their smallest node. */
  readonly of: Int32Array;
  /** How many nodes each component has. */
  readonly sizes: Uint32Array;
}

/**
 * Which nodes can be reached from which: a node without ties is a component of its own.
 *
 * Cost: O(n + m).
 */
export function components(graph: Csr): Components {
  const of = new Int32Array(graph.n).fill(-1);
  const queue = new Uint32Array(graph.n);
  const sizes: number[] = [];
  for (let start = 0; start < graph.n; start++) {
    if (of[start]! < 0) sizes.push(fillFrom(graph, start, sizes.length, of, queue));
  }
  return { of, sizes: Uint32Array.from(sizes) };
}

/** Gives the number to all that can be reached from `start`; returns how many that is. */
function fillFrom(
  { offsets, neighbours }: Csr,
  start: number,
  number: number,
  of: Int32Array,
  queue: Uint32Array,
): number {
  let found = 1;
  of[start] = number;
  queue[0] = start;
  for (let at = 0; at < found; at++) {
    const v = queue[at]!;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = neighbours[e]!;
      if (of[w]! >= 0) continue;
      of[w] = number;
      queue[found++] = w;
    }
  }
  return found;
}

import type { Csr } from "../network/csr.ts";

/** The parts of a network that nothing joins, by their nodes. */
export interface Pieces {
  /** Node numbers of each piece of two nodes or more, ascending; pieces by their smallest node. */
  readonly joined: readonly Uint32Array[];
  /** Nodes without any link, ascending. */
  readonly lone: Uint32Array;
}

/**
 * The pieces a network falls into.
 *
 * Cost: O(n + m).
 */
export function findPieces(graph: Csr): Pieces {
  const seen = new Uint8Array(graph.n);
  const queue = new Uint32Array(graph.n);
  const joined: Uint32Array[] = [];
  const lone: number[] = [];
  for (let start = 0; start < graph.n; start++) {
    if (seen[start] === 1) continue;
    const size = reach(graph, start, seen, queue);
    if (size === 1) lone.push(start);
    else joined.push(queue.slice(0, size).sort());
  }
  return { joined, lone: Uint32Array.from(lone) };
}

/** Fills `queue` with everything that can be reached from `start`, and gives its number. */
function reach(graph: Csr, start: number, seen: Uint8Array, queue: Uint32Array): number {
  let size = 1;
  queue[0] = start;
  seen[start] = 1;
  for (let next = 0; next < size; next++) {
    const node = queue[next]!;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
      const other = graph.neighbours[at]!;
      if (seen[other] === 1) continue;
      seen[other] = 1;
      queue[size++] = other;
    }
  }
  return size;
}

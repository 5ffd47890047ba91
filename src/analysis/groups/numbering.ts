import type { Csr } from "../../network/csr.ts";

/** Groups under new numbers, 0, 1, … in the order of their smallest nodes. */
export interface Numbered {
  readonly membership: Int32Array;
  readonly count: number;
}

/** A group for each of n nodes: 0, 1, …, n − 1. */
export function eachAlone(n: number): Int32Array {
  const membership = new Int32Array(n);
  for (let v = 0; v < n; v++) membership[v] = v;
  return membership;
}

/**
 * The same groups, numbered by their smallest node, so that equal partitions are equal arrays.
 *
 * In: groups under any numbers from 0 below `most`, which is the number of nodes if not given.
 */
export function numberGroups(membership: Int32Array, most = membership.length): Numbered {
  const numbers = new Int32Array(most).fill(-1);
  const numbered = new Int32Array(membership.length);
  let count = 0;
  for (let v = 0; v < membership.length; v++) {
    const group = membership[v]!;
    if (numbers[group]! < 0) numbers[group] = count++;
    numbered[v] = numbers[group]!;
  }
  return { membership: numbered, count };
}

/**
 * The groups, each parted into those of its nodes that are joined within it, numbered by smallest
 * node. That never lowers a quality whose expectation is not negative.
 *
 * Cost: O(n + m).
 */
export function partDisconnected(graph: Csr, membership: Int32Array): Numbered {
  const { n, offsets, neighbours } = graph;
  const parts = new Int32Array(n).fill(-1);
  const queue = new Uint32Array(n);
  let count = 0;
  for (let start = 0; start < n; start++) {
    if (parts[start]! >= 0) continue;
    parts[start] = count;
    queue[0] = start;
    let found = 1;
    for (let at = 0; at < found; at++) {
      const v = queue[at]!;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        const w = neighbours[e]!;
        if (parts[w]! >= 0 || membership[w] !== membership[v]) continue;
        parts[w] = count;
        queue[found++] = w;
      }
    }
    count++;
  }
  return { membership: parts, count };
}

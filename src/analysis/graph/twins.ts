import type { Csr } from "../../network/csr.ts";

/** Nodes that have exactly the same neighbours, but for each other. */
export interface Twins {
  /** For each node the first of its twins: itself if it has none before it. */
  readonly firstOf: Uint32Array;
  /** 1 for each node that is tied to its twins. */
  readonly tied: Uint8Array;
}

/**
 * Finds which nodes cannot be told apart by their ties: young people at the same one school and
 * the same one incident, say. A node's twins are either all tied to it or none is.
 *
 * Cost: O(n + m), but for chance equality of the 32-bit sums that sort the candidates.
 */
export function twins(graph: Csr): Twins {
  const firstOf = new Uint32Array(graph.n);
  const tied = new Uint8Array(graph.n);
  const bySum = new Map<number, number[]>();
  for (let v = 0; v < graph.n; v++) {
    const untied = neighbourSum(graph, v);
    const close = (untied + scatter(v)) | 0;
    const twin = findTwin(graph, v, bySum, untied) ?? findTwin(graph, v, bySum, close);
    firstOf[v] = twin === undefined ? v : firstOf[twin]!;
    if (twin === undefined) enter(v, bySum, untied, close);
    else if (hasTie(graph, v, twin)) tied[twin] = tied[v] = 1;
  }
  return { firstOf, tied };
}

/** An earlier node entered under that sum whose ties are the same. */
function findTwin(
  graph: Csr,
  v: number,
  bySum: ReadonlyMap<number, readonly number[]>,
  sum: number,
): number | undefined {
  return bySum.get(sum)?.find((u) => sameNeighbours(graph, u, v));
}

/** Enters a node under the sum its untied twins share and under the one its tied twins share. */
function enter(v: number, bySum: Map<number, number[]>, ...sums: readonly number[]): void {
  for (const sum of sums) {
    const entered = bySum.get(sum);
    if (entered === undefined) bySum.set(sum, [v]);
    else entered.push(v);
  }
}

function hasTie({ offsets, neighbours }: Csr, u: number, v: number): boolean {
  return neighbours.subarray(offsets[u], offsets[u + 1]).includes(v);
}

function neighbourSum({ offsets, neighbours }: Csr, v: number): number {
  let sum = 0;
  for (let e = offsets[v]!; e < offsets[v + 1]!; e++) sum = (sum + scatter(neighbours[e]!)) | 0;
  return sum;
}

/** A number far from those of the nodes next to it. */
function scatter(node: number): number {
  const mixed = Math.imul(node + 1, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) ^ mixed;
}

/** Whether u and v have the same neighbours, each other left out. */
function sameNeighbours({ offsets, neighbours }: Csr, u: number, v: number): boolean {
  const end = offsets[u + 1]!;
  if (end - offsets[u]! !== offsets[v + 1]! - offsets[v]!) return false;
  let other = offsets[v]!;
  for (let e = offsets[u]!; e < end; e++) {
    if (neighbours[e] === v) continue;
    if (neighbours[other] === u) other++;
    if (neighbours[e] !== neighbours[other++]) return false;
  }
  return true;
}

import type { Csr } from "../../network/csr.ts";
import { Level } from "./level.ts";
import type { Expectation } from "./quality.ts";

/** A graph in which nodes that belong together in any case are one. */
export interface Folded {
  readonly level: Level;
  /** The node of the level that stands for each node; −1 for a node without ties. */
  readonly nodeOf: Int32Array;
  /** The weight of all ties, those inside a node of the level too. */
  readonly weight: number;
}

/**
 * Joins nodes with one tie to the node they are tied to, where that can only gain.
 *
 * Let v have no tie but one of weight w, to u. Moved out of a group without u it loses nothing,
 * for nothing there is tied to it; moved into u's group c it gains w − rate · (a B + b A), with
 * A and B the sums over c. They are at most those over all nodes but v: if even a group of all
 * of these would gain, some optimum has v in the group of u, and all of them if it truly gains.
 * By Newman's quality that is so up to resolution 1, where w (1 − γ (2m − w) / 2m) > 0, and by
 * Barber's, where w (1 − γ) ≥ 0; at constant density it hardly ever is.
 *
 * Out: nodes of the level are numbered in the order of their smallest nodes, so that groups of
 *      them sort as the same groups of the graph's nodes do. Nodes without ties are left out.
 * Cost: O(n + m).
 */
export function foldPendants(graph: Csr, expectation: Expectation, resolution: number): Folded {
  const { n, offsets } = graph;
  const hub = findHubs(graph, expectation, resolution / expectation.total);
  const nodeOf = new Int32Array(n).fill(-1);
  let nodes = 0;
  let ends = 0;
  for (let v = 0; v < n; v++) {
    const degree = offsets[v + 1]! - offsets[v]!;
    if (degree === 0) continue;
    ends += degree;
    if (hub[v] !== v) ends -= 2;
    if (nodeOf[hub[v]!]! < 0) nodeOf[hub[v]!] = nodes++;
    nodeOf[v] = nodeOf[hub[v]!]!;
  }
  const level = new Level(nodes, ends);
  const order = new Int32Array(nodes);
  for (let v = 0; v < n; v++) {
    const node = nodeOf[v]!;
    if (node < 0) continue;
    if (hub[v] === v) order[node] = v;
    level.sums[2 * node]! += expectation.a[v]!;
    level.sums[2 * node + 1]! += expectation.b[v]!;
  }
  level.n = nodes;
  fillTies(graph, { hub, nodeOf, order }, level);
  return { level, nodeOf, weight: totalWeight(graph) };
}

/** The node into which each is folded; itself for most. */
function findHubs(graph: Csr, { a, b }: Expectation, rate: number): Int32Array {
  const { n, offsets, neighbours, weights } = graph;
  const hub = new Int32Array(n);
  let allA = 0;
  let allB = 0;
  for (let v = 0; v < n; v++) {
    hub[v] = v;
    allA += a[v]!;
    allB += b[v]!;
  }
  for (let v = 0; v < n; v++) {
    const e = offsets[v]!;
    if (offsets[v + 1]! - e !== 1) continue;
    const w = neighbours[e]!;
    const weight = weights === null ? 1 : weights[e]!;
    const expected = rate * (a[v]! * (allB - b[v]!) + b[v]! * (allA - a[v]!));
    // Of two that are tied to each other alone the second stays.
    if (weight - expected >= -1e-12 * weight && hub[w] === w) hub[v] = w;
  }
  return hub;
}

interface Folds {
  readonly hub: Int32Array;
  readonly nodeOf: Int32Array;
  /** The graph's node that stands for each node of the level. */
  readonly order: Int32Array;
}

function fillTies(graph: Csr, { hub, nodeOf, order }: Folds, level: Level): void {
  const { offsets, neighbours, weights } = graph;
  let at = 0;
  for (let node = 0; node < level.n; node++) {
    const v = order[node]!;
    level.offsets[node] = at;
    const end = offsets[v + 1]!;
    for (let e = offsets[v]!; e < end; e++) {
      const w = neighbours[e]!;
      if (hub[w] !== w) continue;
      level.neighbours[at] = nodeOf[w]!;
      level.weights[at++] = weights === null ? 1 : weights[e]!;
    }
  }
  level.offsets[level.n] = at;
}

function totalWeight({ neighbours, weights }: Csr): number {
  if (weights === null) return neighbours.length / 2;
  let ends = 0;
  for (const weight of weights) ends += weight;
  return ends / 2;
}

import type { Csr } from "../../network/csr.ts";
import { Level } from "./level.ts";
import type { Expectation } from "./quality.ts";

/** A graph in which nodes that belong together in any case are one. */
export interface Folded {
  /** Of the nodes that groups are sought for. */
  readonly level: Level;
  /**
   * The node of the level that stands for each node. Whoever has no tie outside what it is folded
   * into is settled: under a number from the number of the level's nodes on, one for each group.
   */
  readonly nodeOf: Int32Array;
  /** The graph's node that stands for each node of the level. */
  readonly hubs: readonly number[];
}

/**
 * Joins nodes with one tie to the node they are tied to, where that can only gain.
 *
 * Let v have no tie but one of weight w, to u. Moved out of a group without u it loses nothing,
 * for nothing there is tied to it; moved into u's group c it gains w − rate · (a B + b A), with
 * A and B the sums over c. They are at most those over all nodes but v: if v would gain even by
 * joining all of these, it is with u in every optimum; if it would not lose, in some optimum.
 * By Newman's quality it gains up to resolution 1, for w (1 − γ (2m − w) / 2m) > 0; by Barber's
 * it does not lose, for w (1 − γ) ≥ 0; at constant density that hardly ever holds.
 *
 * Out: nodes of the level are numbered in the order of their smallest nodes, so that groups of
 *      them sort as the same groups of the graph's nodes do.
 * Cost: O(n + m).
 */
export function foldPendants(graph: Csr, expectation: Expectation, resolution: number): Folded {
  const hub = findHubs(graph, expectation, resolution / expectation.total);
  const ties = tiesLeft(graph, hub);
  const { nodeOf, hubs } = numberHubs(hub, ties);
  const ends = ties.reduce((sum, each) => sum + each, 0);
  const level = new Level(hubs.length, ends);
  level.n = hubs.length;
  for (let v = 0; v < graph.n; v++) {
    const node = nodeOf[v]!;
    if (node >= level.n) continue;
    level.sums[2 * node]! += expectation.a[v]!;
    level.sums[2 * node + 1]! += expectation.b[v]!;
  }
  fillTies(graph, hub, { level, nodeOf, hubs });
  return { level, nodeOf, hubs };
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
    const u = neighbours[e]!;
    const weight = weights === null ? 1 : weights[e]!;
    const expected = rate * (a[v]! * (allB - b[v]!) + b[v]! * (allA - a[v]!));
    // Of two that are tied to each other alone the second stays.
    if (weight - expected >= -1e-12 * weight && hub[u] === u) hub[v] = u;
  }
  return hub;
}

/** How many ties each node that stays has to others that stay. */
function tiesLeft({ n, offsets, neighbours }: Csr, hub: Int32Array): Int32Array {
  const ties = new Int32Array(n);
  for (let v = 0; v < n; v++) {
    if (hub[v] === v) ties[v]! += offsets[v + 1]! - offsets[v]!;
    else ties[neighbours[offsets[v]!]!]!--;
  }
  return ties;
}

function numberHubs(hub: Int32Array, ties: Int32Array): Omit<Folded, "level"> {
  const nodeOf = new Int32Array(hub.length).fill(-1);
  const hubs: number[] = [];
  for (const u of hub) if (ties[u]! > 0 && nodeOf[u]! < 0) nodeOf[u] = hubs.push(u) - 1;
  let settled = hubs.length;
  for (const u of hub) if (nodeOf[u]! < 0) nodeOf[u] = settled++;
  for (let v = 0; v < hub.length; v++) nodeOf[v] = nodeOf[hub[v]!]!;
  return { nodeOf, hubs };
}

function fillTies(graph: Csr, hub: Int32Array, { level, nodeOf, hubs }: Folded): void {
  const { offsets, neighbours, weights } = graph;
  let at = 0;
  for (let node = 0; node < level.n; node++) {
    const v = hubs[node]!;
    const end = offsets[v + 1]!;
    for (let e = offsets[v]!; e < end; e++) {
      const w = neighbours[e]!;
      if (hub[w] !== w) continue;
      level.neighbours[at] = nodeOf[w]!;
      level.weights[at++] = weights === null ? 1 : weights[e]!;
    }
    level.offsets[node + 1] = at;
  }
}

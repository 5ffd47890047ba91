import { readContextKey, type ContextKind } from "../model/ids.ts";
import type { Coverage, Kept } from "./coverage.ts";
import { degreeOf } from "./csr.ts";
import { nodeCount, type TwoModeNetwork } from "./twoModeNetwork.ts";

/**
 * The connections of every node, by which a first picture is thinned: for a context the distinct
 * young people linked to it, for a young person the distinct others they share any context or
 * tie with.
 *
 * In:  `others`, as `buildPeers` counts them. Out: one count a two-mode node.
 */
export function countConnections(network: TwoModeNetwork, others: Uint32Array): Uint32Array {
  const n = network.youngPeople.length;
  const connections = new Uint32Array(nodeCount(network));
  connections.set(others);
  for (let v = n; v < connections.length; v++) connections[v] = degreeOf(network.graph, v);
  return connections;
}

/**
 * What a minimum number of connections keeps. One pass: hiding some nodes does not lower the
 * connections of others.
 */
export function measureCoverage(
  network: TwoModeNetwork,
  connections: Uint32Array,
  minConnections: number,
): Coverage {
  const n = network.youngPeople.length;
  const isKept = (node: number) => connections[node]! >= minConnections;
  const tally = { incident: none(), institution: none(), place: none() };
  network.contexts.forEach((key, at) => {
    count(tally[readContextKey(key).kind], isKept(n + at));
  });
  const youngPeople = none();
  const links = none();
  for (let person = 0; person < n; person++) {
    count(youngPeople, isKept(person));
    for (let e = network.graph.offsets[person]!; e < network.graph.offsets[person + 1]!; e++)
      count(links, isKept(person) && isKept(network.graph.neighbours[e]!));
  }
  const byKind: Record<ContextKind, Kept> = tally;
  return { minConnections, youngPeople, byKind, links };
}

interface Tally {
  kept: number;
  of: number;
}

function none(): Tally {
  return { kept: 0, of: 0 };
}

function count(tally: Tally, isKept: boolean): void {
  tally.of++;
  if (isKept) tally.kept++;
}

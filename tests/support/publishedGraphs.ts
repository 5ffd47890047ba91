import davisFile from "../../fixtures/graphs/davis.json";
import florentineFile from "../../fixtures/graphs/florentine.json";
import karateFile from "../../fixtures/graphs/karate.json";
import type { Csr } from "../../src/network/csr.ts";
import { graphOf, type Tie } from "./graphs.ts";

/** A network from the literature with what networkx finds in it, node by node. */
export interface PublishedGraph {
  readonly graph: Csr;
  readonly answers: {
    readonly betweenness: readonly number[];
    readonly harmonic: readonly number[];
    readonly closeness: readonly number[];
    readonly eigenvector: readonly number[];
    readonly pagerank: readonly number[];
    readonly core: readonly number[];
    readonly cut: readonly number[];
    readonly bridges: readonly (readonly number[])[];
  };
}

export const karate = {
  graph: graphOf(
    karateFile.nodes,
    karateFile.ties.map(([a = 0, b = 0]): Tie => [a, b]),
  ),
  answers: karateFile.answers,
  groups: karateFile.groups,
};

/** Nodes 0 … 17 are the women, the rest the events. */
export const davis = {
  graph: graphOf(
    davisFile.women.length + davisFile.events.length,
    davisFile.attended.flatMap((events, woman) =>
      events.map((event): Tie => [woman, davisFile.women.length + davisFile.events.indexOf(event)]),
    ),
  ),
  women: davisFile.women.length,
  answers: davisFile.answers,
  groups: davisFile.groups,
};

export const florentine = {
  graph: graphOf(
    florentineFile.nodes.length,
    florentineFile.ties.map(([a = "", b = ""]): Tie => [
      florentineFile.nodes.indexOf(a),
      florentineFile.nodes.indexOf(b),
    ]),
  ),
  answers: florentineFile.answers,
  groups: florentineFile.groups,
};

export const publishedGraphs: readonly (readonly [string, PublishedGraph])[] = [
  ["the karate club", karate],
  ["the women of Natchez", davis],
  ["the families of Florence", florentine],
];

/** Women tied by the events they share, each event adding what `worth` says for its size. */
export function projectDavis(worth: (attending: number) => number): Csr {
  const { graph, women } = davis;
  const ties: Tie[] = [];
  const weights: number[] = [];
  for (let event = women; event < graph.n; event++) {
    const there = [...graph.neighbours.subarray(graph.offsets[event], graph.offsets[event + 1])];
    for (const [at, a] of there.entries()) {
      for (const b of there.slice(at + 1)) {
        ties.push([a, b]);
        weights.push(worth(there.length));
      }
    }
  }
  return graphOf(women, ties, weights);
}

import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import { buildCsr, type Csr } from "../../src/network/csr.ts";

export type Tie = readonly [number, number];

/** The graph of n nodes with these ties. */
export function graphOf(n: number, ties: readonly Tie[], weights: number[] | null = null): Csr {
  const ends = (which: 0 | 1) => ties.map((tie) => tie[which]);
  return buildCsr(n, ends(0), ends(1), weights);
}

/** Nodes 0 … n − 1 in a row. */
export function pathOf(n: number): Csr {
  return graphOf(
    n,
    Array.from({ length: Math.max(n - 1, 0) }, (_, v): Tie => [v, v + 1]),
  );
}

/** Node 0 tied to each of the others. */
export function starOf(n: number): Csr {
  return graphOf(
    n,
    Array.from({ length: n - 1 }, (_, v): Tie => [0, v + 1]),
  );
}

/** Each tie once, smaller node first. */
export function tiesOf({ n, offsets, neighbours }: Csr): Tie[] {
  const ties: Tie[] = [];
  for (let v = 0; v < n; v++)
    for (const w of neighbours.subarray(offsets[v], offsets[v + 1])) if (v < w) ties.push([v, w]);
  return ties;
}

/** Whom each node is tied to. */
export function neighboursOf(graph: Csr): ReadonlySet<number>[] {
  return Array.from(
    { length: graph.n },
    (_, v) => new Set(graph.neighbours.subarray(graph.offsets[v], graph.offsets[v + 1])),
  );
}

/** The same graph with its nodes called otherwise: node v becomes `names[v]`. */
export function renamed(graph: Csr, names: readonly number[]): Csr {
  return graphOf(
    graph.n,
    tiesOf(graph).map(([v, w]): Tie => [names[v]!, names[w]!]),
  );
}

/** The same graph in the library that the oracles want. */
export function graphologyOf(graph: Csr): UndirectedGraph {
  const built = new UndirectedGraph();
  for (let v = 0; v < graph.n; v++) built.addNode(String(v));
  for (const [v, w] of tiesOf(graph)) built.addEdge(String(v), String(w));
  return built;
}

/** The steps from each node to each other, found the slow way; Infinity where there is no path. */
export function allDistances(graph: Csr): number[][] {
  const near = neighboursOf(graph);
  return near.map((_, source) => {
    const steps = near.map((_, v) => (v === source ? 0 : Infinity));
    for (let reached = [source]; reached.length > 0;) {
      const next = reached.flatMap((v) => [...near[v]!].filter((w) => steps[w] === Infinity));
      for (const w of next) steps[w] = steps[reached[0]!]! + 1;
      reached = [...new Set(next)];
    }
    return steps;
  });
}

/** Any graph of up to that many nodes: sparse ones, dense ones, with and without lone nodes. */
export function anyGraph(mostNodes = 14): fc.Arbitrary<Csr> {
  return fc
    .record({
      n: fc.integer({ min: 1, max: mostNodes }),
      tiesANode: fc.integer({ min: 0, max: 4 }),
    })
    .chain(({ n, tiesANode }) =>
      fc
        .array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: tiesANode * n })
        .map((ties) => graphOf(n, ties)),
    );
}

/** Any two-mode graph; its first `youngPeople` nodes are of one kind. */
export function anyTwoMode(
  mostOfAKind = 8,
): fc.Arbitrary<{ readonly graph: Csr; readonly youngPeople: number }> {
  return fc
    .tuple(fc.integer({ min: 1, max: mostOfAKind }), fc.integer({ min: 1, max: mostOfAKind }))
    .chain(([youngPeople, contexts]) =>
      fc
        .array(fc.tuple(fc.nat(youngPeople - 1), fc.nat(contexts - 1)), { maxLength: 24 })
        .map((ties) => ({
          graph: graphOf(
            youngPeople + contexts,
            ties.map(([v, w]): Tie => [v, youngPeople + w]),
          ),
          youngPeople,
        })),
    );
}

/** A graph together with any other order of its nodes. */
export function anyRenaming(
  mostNodes = 14,
): fc.Arbitrary<{ readonly graph: Csr; readonly names: number[] }> {
  return anyGraph(mostNodes).chain((graph) => {
    const nodes = Array.from({ length: graph.n }, (_, v) => v);
    return fc.shuffledSubarray(nodes, { minLength: graph.n }).map((names) => ({ graph, names }));
  });
}

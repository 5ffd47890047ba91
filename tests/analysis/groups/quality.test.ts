import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partDisconnected } from "../../../src/analysis/groups/numbering.ts";
import { barber, constantDensity, newman, quality } from "../../../src/analysis/groups/quality.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { anyGraph, anyTwoMode, graphOf, neighboursOf, type Tie } from "../../support/graphs.ts";
import { davis, karate } from "../../support/publishedGraphs.ts";

/** Five nodes all tied, thirty times over, in a ring. */
const ringOfCliques = graphOf(
  150,
  Array.from({ length: 30 }, (_, clique): Tie[] => [
    ...Array.from({ length: 5 }, (__, i) =>
      Array.from({ length: i }, (___, j): Tie => [5 * clique + i, 5 * clique + j]),
    ).flat(),
    [5 * clique, (5 * clique + 6) % 150],
  ]).flat(),
);

/** Newman's quality summed over all ordered pairs, as first defined. */
function slowModularity(graph: Csr, membership: Int32Array, resolution: number): number {
  const near = neighboursOf(graph);
  const ends = graph.neighbours.length;
  let sum = 0;
  near.forEach((ties, v) =>
    near.forEach((others, w) => {
      if (membership[v] !== membership[w]) return;
      sum += (ties.has(w) ? 1 : 0) - (resolution * ties.size * others.size) / ends;
    }),
  );
  return sum / ends;
}

/** A graph with at least one tie and any groups of its nodes. */
const anyGrouped = anyGraph()
  .filter((graph) => graph.neighbours.length > 0)
  .chain((graph) =>
    fc
      .array(fc.nat(graph.n - 1), { minLength: graph.n, maxLength: graph.n })
      .map((groups) => ({ graph, membership: Int32Array.from(groups) })),
  );

describe("quality", () => {
  it("is 5/14 for two triangles joined by a tie, each a group", () => {
    const graph = graphOf(6, [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 3],
      [3, 4],
      [3, 5],
      [4, 5],
    ]);
    const membership = Int32Array.of(0, 0, 0, 1, 1, 1);
    expect(quality(graph, newman(graph), membership, 1)).toBeCloseTo(5 / 14, 12);
    expect(quality(graph, newman(graph), new Int32Array(6), 1)).toBeCloseTo(0, 12);
    expect(quality(graph, constantDensity(graph), membership, 0.5)).toBe(6 - 0.5 * 9);
  });

  it("gives the published value for the two factions of the karate club", () => {
    const { factions, factionModularity, optimum, modularity } = karate.groups;
    const against = newman(karate.graph);
    const of = (groups: number[]) => quality(karate.graph, against, Int32Array.from(groups), 1);
    expect(of(factions)).toBeCloseTo(factionModularity, 9);
    expect(of(optimum)).toBeCloseTo(modularity["1"][0]!, 9);
  });

  it("prefers pairs of cliques to single ones in a large ring, though nobody would", () => {
    const clique = Int32Array.from({ length: 150 }, (_, v) => Math.floor(v / 5));
    const pair = Int32Array.from({ length: 150 }, (_, v) => Math.floor(v / 10));
    const at = (membership: Int32Array, resolution: number) =>
      quality(ringOfCliques, newman(ringOfCliques), membership, resolution);
    expect(at(clique, 1)).toBeCloseTo(0.8757575758, 9);
    expect(at(pair, 1)).toBeCloseTo(0.8878787879, 9);
    expect(at(clique, 2)).toBeGreaterThan(at(pair, 2));
  });

  it("is Newman's first definition at any resolution", () => {
    fc.assert(
      fc.property(anyGrouped, fc.constantFrom(0.5, 1, 2), ({ graph, membership }, resolution) => {
        const found = quality(graph, newman(graph), membership, resolution);
        expect(found).toBeCloseTo(slowModularity(graph, membership, resolution), 10);
      }),
    );
  });

  it("sets Barber's expectation between the two kinds alone", () => {
    const { graph, women } = davis;
    expect(quality(graph, barber(graph, women), new Int32Array(graph.n), 1)).toBeCloseTo(0, 12);
    fc.assert(
      fc.property(anyTwoMode(), ({ graph: any, youngPeople }) => {
        if (any.neighbours.length === 0) return;
        const membership = Int32Array.from({ length: any.n }, (_, v) => v % 2);
        const degree = neighboursOf(any).map(({ size }) => size);
        const ties = any.neighbours.length / 2;
        let sum = 0;
        for (let v = 0; v < youngPeople; v++) {
          for (let w = youngPeople; w < any.n; w++) {
            if (membership[v] !== membership[w]) continue;
            const tied = neighboursOf(any)[v]!.has(w) ? 1 : 0;
            sum += tied - (degree[v]! * degree[w]!) / ties;
          }
        }
        const found = quality(any, barber(any, youngPeople), membership, 1);
        expect(found).toBeCloseTo(sum / ties, 10);
      }),
    );
  });

  it("does not change when all weights are multiplied", () => {
    const ties: Tie[] = [
      [0, 1],
      [1, 2],
      [2, 3],
    ];
    const membership = Int32Array.of(0, 0, 1, 1);
    const light = graphOf(4, ties, [1, 2, 3]);
    const heavy = graphOf(4, ties, [10, 20, 30]);
    expect(quality(light, newman(light), membership, 1)).toBeCloseTo(
      quality(heavy, newman(heavy), membership, 1),
      12,
    );
    expect(quality(light, newman(light), membership, 1)).toBeCloseTo(4 / 6 - (16 + 64) / 144, 12);
  });

  it("is not lowered by parting what is not joined", () => {
    fc.assert(
      fc.property(anyGrouped, ({ graph, membership }) => {
        const parted = partDisconnected(graph, membership);
        const before = quality(graph, newman(graph), membership, 1);
        expect(quality(graph, newman(graph), parted.membership, 1)).toBeGreaterThanOrEqual(
          before - 1e-12,
        );
      }),
    );
  });

  it("refuses what has no quality", () => {
    const graph = graphOf(2, [[0, 1]]);
    const weighing = (weight: number) => ({ ...graph, weights: Float64Array.of(weight, weight) });
    const of = (weight: number, groups: number[], resolution: number) =>
      quality(weighing(weight), newman(graph), Int32Array.from(groups), resolution);
    for (const weight of [NaN, -2, 0]) expect(() => of(weight, [0, 0], 1)).toThrow(RangeError);
    for (const resolution of [NaN, -2, 0])
      expect(() => of(1, [0, 0], resolution)).toThrow("groups/quality: resolution");
    expect(() => of(1, [0, 0, 0], 1)).toThrow("groups of 3 nodes for a graph of 2; give one");
    expect(() => of(1, [0, 2], 1)).toThrow("group 2; number groups from 0");
    expect(of(1, [0, 0], 1)).toBe(0);
  });
});

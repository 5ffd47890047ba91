import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leiden } from "../../../src/analysis/groups/leiden.ts";
import { numberGroups, partDisconnected } from "../../../src/analysis/groups/numbering.ts";
import {
  barber,
  constantDensity,
  type Expectation,
  newman,
  quality,
} from "../../../src/analysis/groups/quality.ts";
import { seededRandom } from "../../../src/model/random.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { anyGraph, anyTwoMode, graphOf, type Tie, tiesOf } from "../../support/graphs.ts";
import { davis, karate } from "../../support/publishedGraphs.ts";
import { bestByForce } from "./everyPartition.ts";

function bestOf(runs: number, graph: Csr, expectation: Expectation, resolution: number): number {
  let best = -Infinity;
  for (let seed = 0; seed < runs; seed++) {
    const membership = leiden(graph, expectation, resolution, seededRandom(seed));
    best = Math.max(best, quality(graph, expectation, membership, resolution));
  }
  return best;
}

const tied = (graph: Csr) => graph.neighbours.length > 0;

describe("leiden", () => {
  it("finds two triangles joined by one tie", () => {
    const graph = graphOf(6, [
      [0, 5],
      [0, 2],
      [5, 2],
      [2, 3],
      [3, 4],
      [3, 1],
      [4, 1],
    ]);
    expect([...leiden(graph, newman(graph), 1, seededRandom(1))]).toEqual([0, 1, 0, 1, 1, 0]);
  });

  it("leaves lone nodes alone and parts what is not joined", () => {
    const graph = graphOf(5, [
      [1, 3],
      [2, 4],
    ]);
    expect([...leiden(graph, newman(graph), 1, seededRandom(1))]).toEqual([0, 1, 2, 1, 2]);
  });

  it("finds the best groups of the karate club with every seed", () => {
    const against = newman(karate.graph);
    for (let seed = 0; seed < 40; seed++) {
      const membership = leiden(karate.graph, against, 1, seededRandom(seed));
      const best = numberGroups(Int32Array.from(karate.groups.optimum)).membership;
      expect(membership).toEqual(best);
    }
  });

  it.each(Object.entries(karate.groups.modularity))(
    "reaches the best known modularity at resolution %s",
    (resolution, [best]) => {
      const found = bestOf(40, karate.graph, newman(karate.graph), Number(resolution));
      expect(found).toBeCloseTo(best!, 9);
    },
  );

  it.each(Object.entries(karate.groups.constantDensity))(
    "reaches the best known quality at constant density %s",
    (resolution, [best]) => {
      // The published figure leaves out each node's pair with itself.
      const found = bestOf(40, karate.graph, constantDensity(karate.graph), Number(resolution));
      expect(found + (Number(resolution) * karate.graph.n) / 2).toBeCloseTo(best!, 9);
    },
  );

  it("reaches the exact optimum of the women of Natchez on both kinds at once", () => {
    const found = bestOf(60, davis.graph, barber(davis.graph, davis.women), 1);
    expect(found).toBeCloseTo(davis.groups.barber[0]!, 9);
  });

  it("gives the same groups for the same seed", () => {
    const run = () => leiden(davis.graph, barber(davis.graph, davis.women), 1, seededRandom(7));
    expect(run()).toEqual(run());
  });

  it("gives connected groups, numbered by smallest node", () => {
    fc.assert(
      fc.property(
        anyGraph(30).filter(tied),
        fc.constantFrom(0.3, 1, 2),
        fc.nat(),
        (graph, resolution, seed) => {
          const membership = leiden(graph, newman(graph), resolution, seededRandom(seed));
          expect(partDisconnected(graph, membership).membership).toEqual(membership);
        },
      ),
    );
  });

  it("leaves no node that would gain by moving, in small networks", () => {
    fc.assert(
      fc.property(anyTwoMode(6), fc.nat(), ({ graph, youngPeople }, seed) => {
        if (!tied(graph)) return;
        const against = barber(graph, youngPeople);
        const membership = leiden(graph, against, 1, seededRandom(seed));
        const reached = quality(graph, against, membership, 1);
        for (let v = 0; v < graph.n; v++) {
          for (let group = 0; group < graph.n; group++) {
            const moved = membership.with(v, group);
            expect(quality(graph, against, moved, 1)).toBeLessThanOrEqual(reached + 1e-5);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("finds the same groups when all weights are multiplied", () => {
    const ties = Array.from({ length: 60 }, (_, at): Tie => [at % 15, (at * at + 3) % 15]);
    const weights = ties.map((_, at) => 1 / (1 + (at % 4)));
    const light = graphOf(15, ties, weights);
    const heavy = graphOf(
      15,
      ties,
      weights.map((weight) => weight * 1024),
    );
    expect(leiden(light, newman(light), 1, seededRandom(3))).toEqual(
      leiden(heavy, newman(heavy), 1, seededRandom(3)),
    );
  });

  it("finds planted groups among hundreds", () => {
    const random = seededRandom(11);
    const n = 600;
    const planted = (v: number) => Math.floor(v / 30);
    const ties = Array.from({ length: 4000 }, (_, at): Tie => {
      const v = at % n;
      const other = random.chance(0.85)
        ? 30 * planted(v) + random.integer(0, 29)
        : random.integer(0, n - 1);
      return [v, other];
    });
    const graph = graphOf(n, ties);
    const membership = leiden(graph, newman(graph), 1, seededRandom(1));
    const truth = Int32Array.from({ length: n }, (_, v) => planted(v));
    expect(membership).toEqual(truth);
  });

  it("reaches the best that any groups have, in tiny networks", () => {
    const resolutions = fc.constantFrom(0.4, 1, 1.7);
    fc.assert(
      fc.property(anyTwoMode(4), resolutions, ({ graph, youngPeople }, resolution) => {
        if (!tied(graph) || graph.n > 7) return;
        for (const against of [newman(graph), barber(graph, youngPeople), constantDensity(graph)]) {
          const best = bestByForce(graph, against, resolution);
          expect(bestOf(20, graph, against, resolution)).toBeCloseTo(best, 12);
        }
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it("finds in two networks side by side what it finds in each by constant density", () => {
    const both = graphOf(2 * karate.graph.n, [
      ...tiesOf(karate.graph),
      ...tiesOf(karate.graph).map(([v, w]): Tie => [v + karate.graph.n, w + karate.graph.n]),
    ]);
    const [one, two] = [karate.graph, both].map((graph) =>
      bestOf(40, graph, constantDensity(graph), 0.1),
    );
    expect(two).toBeCloseTo(2 * one!, 9);
  });

  it("joins nothing across two networks side by side", () => {
    fc.assert(
      fc.property(anyGraph(12).filter(tied), fc.nat(), (graph, seed) => {
        const twice = graphOf(2 * graph.n, [
          ...tiesOf(graph),
          ...tiesOf(graph).map(([v, w]): Tie => [v + graph.n, w + graph.n]),
        ]);
        const groups = leiden(twice, newman(twice), 1, seededRandom(seed));
        const first = new Set(groups.subarray(0, graph.n));
        expect(groups.subarray(graph.n).some((group) => first.has(group))).toBe(false);
      }),
    );
  });

  it("leaves a lone node that is added alone, and the others as they were", () => {
    const { graph } = karate;
    const more = graphOf(graph.n + 1, tiesOf(graph));
    const groups = leiden(more, newman(more), 1, seededRandom(5));
    const before = leiden(graph, newman(graph), 1, seededRandom(5));
    expect([...groups]).toEqual([...before, Math.max(...before) + 1]);
  });

  it("leaves everybody alone where there are no ties", () => {
    const none = graphOf(3, []);
    expect([...leiden(none, newman(none), 1, seededRandom(1))]).toEqual([0, 1, 2]);
  });
});

describe("leiden, begun from groups", () => {
  it("ends in groups at least as good", () => {
    fc.assert(
      fc.property(
        anyTwoMode(8),
        fc.array(fc.nat(15), { minLength: 16, maxLength: 16 }),
        fc.constantFrom(0.5, 1, 2),
        fc.nat(),
        ({ graph, youngPeople }, of, resolution, seed) => {
          if (!tied(graph)) return;
          const against = barber(graph, youngPeople);
          const from = Int32Array.from({ length: graph.n }, (_, v) => of[v]! % graph.n);
          const groups = leiden(graph, against, resolution, seededRandom(seed), from);
          expect(quality(graph, against, groups, resolution)).toBeGreaterThanOrEqual(
            quality(graph, against, from, resolution) - 1e-12,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it("stays in the best groups, and does not change those given", () => {
    const best = numberGroups(Int32Array.from(karate.groups.optimum)).membership;
    const from = best.slice();
    expect(leiden(karate.graph, newman(karate.graph), 1, seededRandom(2), from)).toEqual(best);
    expect(from).toEqual(best);
  });

  it("finds the groups again once a node is left out", () => {
    const { graph } = karate;
    const best = leiden(graph, newman(graph), 1, seededRandom(1));
    const without = graphOf(
      graph.n,
      tiesOf(graph).filter((tie) => !tie.includes(8)),
    );
    const against = newman(without);
    const warm = leiden(without, against, 1, seededRandom(1), best);
    expect(quality(without, against, warm, 1)).toBeCloseTo(bestOf(40, without, against, 1), 9);
    expect(warm.filter((group) => group === warm[8])).toHaveLength(1);
  });
});

describe("leiden, badly called", () => {
  const graph = graphOf(2, [[0, 1]]);
  const run = (weight: number, resolution: number, from: number[] | null = null) =>
    leiden(
      { ...graph, weights: Float64Array.of(weight, weight) },
      newman(graph),
      resolution,
      seededRandom(1),
      from === null ? null : Int32Array.from(from),
    );

  it.each([NaN, -1, 0, Infinity])("refuses ties that weigh %s", (weight) => {
    expect(() => run(weight, 1)).toThrow(RangeError);
    expect(() => run(weight, 1)).toThrow(`weighs ${String(weight)}; leave out ties`);
  });

  it.each([NaN, -1, 0, Infinity])("refuses resolution %s", (resolution) => {
    expect(() => run(1, resolution)).toThrow(`resolution ${String(resolution)}; give one above 0`);
  });

  it("refuses groups that do not fit the graph", () => {
    expect(() => run(1, 1, [0])).toThrow("groups of 1 nodes for a graph of 2; give one for each");
    expect(() => run(1, 1, [0, -1])).toThrow("group -1; number groups from 0");
    expect(() => run(1, 1, [0, 2])).toThrow("group 2");
  });
});

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
import { anyGraph, anyTwoMode, graphOf, type Tie } from "../../support/graphs.ts";
import { davis, karate } from "../../support/publishedGraphs.ts";

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
          for (let group = 0; group <= Math.max(...membership) + 1; group++) {
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
});

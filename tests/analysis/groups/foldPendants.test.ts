import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldPendants } from "../../../src/analysis/groups/foldPendants.ts";
import {
  barber,
  constantDensity,
  type Expectation,
  newman,
  quality,
} from "../../../src/analysis/groups/quality.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { anyGraph, anyTwoMode, graphOf, starOf } from "../../support/graphs.ts";
import { bestByForce, everyPartition } from "./everyPartition.ts";

/** Of all groups that leave nodes with those they are folded into, the best quality. */
function bestFolded(graph: Csr, against: Expectation, resolution: number): number {
  const { nodeOf } = foldPendants(graph, against, resolution);
  let best = -Infinity;
  for (const membership of everyPartition(new Set(nodeOf).size))
    best = Math.max(
      best,
      quality(
        graph,
        against,
        nodeOf.map((node) => membership[node]!),
        resolution,
      ),
    );
  return best;
}

const tied = (graph: Csr) => graph.neighbours.length > 0;
const upToOne = fc.constantFrom(0.3, 0.8, 1);

describe("foldPendants", () => {
  it("numbers what stays by smallest node, and settles who has nobody else", () => {
    // 0 hangs on 5; 2 and 3 are alone together; 4 is lone; 1, 5, 6 and 7 are a ring.
    const graph = graphOf(8, [
      [0, 5],
      [2, 3],
      [1, 5],
      [5, 6],
      [6, 7],
      [1, 7],
    ]);
    const { level, nodeOf, hubs } = foldPendants(graph, newman(graph), 1);
    expect([...nodeOf]).toEqual([0, 1, 4, 4, 5, 0, 2, 3]);
    expect(hubs).toEqual([5, 1, 6, 7]);
    expect([...level.offsets]).toEqual([0, 2, 4, 6, 8]);
    expect([...level.neighbours]).toEqual([1, 2, 0, 3, 0, 3, 1, 2]);
    expect([...level.sums]).toEqual([4, 4, 2, 2, 2, 2, 2, 2]);
  });

  it("folds nobody where a group could be too large to join", () => {
    const star = starOf(5);
    const kept = (against: Expectation, resolution: number) =>
      foldPendants(star, against, resolution).level.n;
    expect(kept(newman(star), 1)).toBe(0);
    expect(kept(newman(star), 1.2)).toBe(5);
    expect(kept(barber(star, 1), 1)).toBe(0);
    expect(kept(barber(star, 1), 1.01)).toBe(5);
    expect(kept(constantDensity(star), 0.3)).toBe(5);
    expect(kept(constantDensity(star), 0.25)).toBe(0);
  });

  it("loses no optimum by Newman's quality", () => {
    fc.assert(
      fc.property(anyGraph(7).filter(tied), upToOne, (graph, resolution) => {
        const against = newman(graph);
        expect(bestFolded(graph, against, resolution)).toBeCloseTo(
          bestByForce(graph, against, resolution),
          12,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("loses no optimum by Barber's quality", () => {
    const any = anyTwoMode(4).filter(({ graph }) => graph.n < 8 && tied(graph));
    fc.assert(
      fc.property(any, upToOne, ({ graph, youngPeople }, resolution) => {
        const against = barber(graph, youngPeople);
        expect(bestFolded(graph, against, resolution)).toBeCloseTo(
          bestByForce(graph, against, resolution),
          12,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("loses no optimum at any resolution, whatever it folds then", () => {
    fc.assert(
      fc.property(
        anyGraph(7).filter(tied),
        fc.constantFrom(0.05, 0.4, 1.1, 1.5, 3),
        fc.boolean(),
        (graph, resolution, byDensity) => {
          const against = byDensity ? constantDensity(graph) : newman(graph);
          expect(bestFolded(graph, against, resolution)).toBeCloseTo(
            bestByForce(graph, against, resolution),
            12,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

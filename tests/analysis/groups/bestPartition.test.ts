import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestPartition, startsFor } from "../../../src/analysis/groups/bestPartition.ts";
import { partDisconnected } from "../../../src/analysis/groups/numbering.ts";
import { barber, newman, quality } from "../../../src/analysis/groups/quality.ts";
import { anyGraph, graphOf, renamed } from "../../support/graphs.ts";
import { davis, florentine, karate, projectDavis } from "../../support/publishedGraphs.ts";

const search = { algorithm: "leiden", resolution: 1, seed: 1, starts: 50 } as const;
const groupsIn = (membership: Int32Array) => new Set(membership).size;

describe("bestPartition", () => {
  it("reaches the exact optimum of the women of Natchez on both kinds at once", () => {
    const best = bestPartition(davis.graph, barber(davis.graph, davis.women), search)!;
    const [optimum, groups] = davis.groups.barber;
    expect(best.quality).toBeCloseTo(optimum!, 9);
    expect(groupsIn(best.membership)).toBe(groups);
  });

  it.each([
    ["each shared event counting 1", () => 1, davis.groups.projectionCount],
    ["small events counting more", (k: number) => 1 / (k - 1), davis.groups.projectionNewman],
  ])("reaches the exact optimum of the women alone, %s", (_, worth, [optimum, groups]) => {
    const women = projectDavis(worth);
    const best = bestPartition(women, newman(women), search)!;
    expect(best.quality).toBeCloseTo(optimum!, 9);
    expect(groupsIn(best.membership)).toBe(groups);
  });

  it.each(["leiden", "louvain"] as const)("reaches Florence's optimum by %s", (algorithm) => {
    const { graph, groups } = florentine;
    const best = bestPartition(graph, newman(graph), { ...search, algorithm })!;
    expect(best.quality).toBeCloseTo(groups.modularity[0]!, 9);
    expect([...best.membership]).toEqual(groups.optimum);
  });

  it("judges Louvain's groups on a two-mode network by the quality asked for", () => {
    const against = barber(davis.graph, davis.women);
    const best = bestPartition(davis.graph, against, { ...search, algorithm: "louvain" })!;
    expect(best.quality).toBe(quality(davis.graph, against, best.membership, 1));
    expect(best.quality).toBeGreaterThan(0.33);
    expect(best.quality).toBeLessThan(davis.groups.barber[0]!);
  });

  it("is not defined without ties", () => {
    const none = graphOf(3, []);
    expect(bestPartition(none, newman(none), search)).toBeNull();
    expect(bestPartition(graphOf(0, []), newman(graphOf(0, [])), search)).toBeNull();
  });

  it("gives the same for the same seed, and reports every start", () => {
    const against = newman(karate.graph);
    const told: number[] = [];
    const three = { ...search, starts: 3 };
    const first = bestPartition(karate.graph, against, three, (done) => told.push(done));
    expect(bestPartition(karate.graph, against, three)).toEqual(first);
    expect(told).toEqual([0, 1, 2, 3]);
  });

  it("chooses among equally good partitions the same one whatever the seed", () => {
    // A ring of four falls into two pairs in two ways.
    const ring = graphOf(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ]);
    for (let seed = 0; seed < 20; seed++) {
      const { membership } = bestPartition(ring, newman(ring), {
        ...search,
        resolution: 1.1,
        seed,
      })!;
      expect([...membership]).toEqual([0, 0, 1, 1]);
    }
  });

  it("gives the same quality, in connected groups, whatever the nodes are called", () => {
    const names = Array.from({ length: 34 }, (_, v) => (v * 15 + 7) % 34);
    for (const resolution of [0.75, 1, 1.5]) {
      const of = (graph: typeof karate.graph) =>
        bestPartition(graph, newman(graph), { ...search, resolution })!.quality;
      expect(of(renamed(karate.graph, names))).toBeCloseTo(of(karate.graph), 12);
    }
  });

  it.each(["leiden", "louvain"] as const)("gives connected groups by %s", (algorithm) => {
    fc.assert(
      fc.property(anyGraph(20), fc.nat(), (graph, seed) => {
        const few = { algorithm, resolution: 1, seed, starts: 2 };
        const best = bestPartition(graph, newman(graph), few);
        if (best === null) return;
        expect(partDisconnected(graph, best.membership).membership).toEqual(best.membership);
      }),
    );
  });
});

describe("startsFor", () => {
  it("is fifty up to two thousand nodes and ten above", () => {
    expect([0, 2000, 2001].map(startsFor)).toEqual([50, 50, 10]);
  });
});

import fc from "fast-check";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import { describe, expect, it } from "vitest";
import {
  betweenness,
  joinPathParts,
  PATH_PARTS,
  preparePaths,
  sumPathsPart,
} from "../../../src/analysis/graph/betweenness.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { expectAllClose } from "../../support/closeTo.ts";
import {
  allDistances,
  anyGraph,
  anyRenaming,
  graphologyOf,
  graphOf,
  neighboursOf,
  pathOf,
  renamed,
  starOf,
  type Tie,
  tiesOf,
} from "../../support/graphs.ts";
import { publishedGraphs } from "../../support/publishedGraphs.ts";

/** The same by the definition: for each pair, the shares of its shortest paths. */
function slowBetweenness(graph: Csr): number[] {
  const steps = allDistances(graph);
  const near = neighboursOf(graph);
  const nodes = near.map((_, v) => v);
  const paths = steps.map((fromSource, source) => {
    const counts = nodes.map((v) => (v === source ? 1 : 0));
    const outward = nodes.filter((v) => fromSource[v]! > 0 && fromSource[v]! < Infinity);
    outward.sort((v, w) => fromSource[v]! - fromSource[w]!);
    for (const v of outward)
      for (const w of near[v]!) if (fromSource[w]! + 1 === fromSource[v]!) counts[v]! += counts[w]!;
    return counts;
  });
  return nodes.map((v) => {
    let sum = 0;
    for (const s of nodes) {
      for (const t of nodes) {
        if (s >= t || s === v || t === v || steps[s]![t] === Infinity) continue;
        if (steps[s]![v]! + steps[v]![t]! === steps[s]![t])
          sum += (paths[s]![v]! * paths[v]![t]!) / paths[s]![t]!;
      }
    }
    return sum;
  });
}

/** Any graph, with some nodes copied, tied to the original or not, and some left hanging on others. */
const anyWithTwinsAndTrees = fc
  .tuple(
    anyGraph(7),
    fc.array(fc.record({ of: fc.nat(), how: fc.constantFrom("hang", "copy", "tied copy") }), {
      maxLength: 7,
    }),
  )
  .map(([graph, additions]) => {
    const near = neighboursOf(graph).map((set) => new Set(set));
    for (const { of, how } of additions) {
      const v = near.length;
      const original = of % v;
      const ties = how === "hang" ? [original] : [...near[original]!];
      if (how === "tied copy") ties.push(original);
      near.push(new Set(ties));
      for (const w of ties) near[w]!.add(v);
    }
    return graphOf(
      near.length,
      near.flatMap((ties, v) => [...ties].filter((w) => v < w).map((w): Tie => [v, w])),
    );
  });

/** Hubs in a row, each two joined over two nodes of their own: paths double at every step. */
function diamonds(count: number): Csr {
  const ties = Array.from({ length: count }, (_, at): Tie[] => {
    const [hub, up, down, next] = [3 * at, 3 * at + 1, 3 * at + 2, 3 * at + 3];
    return [
      [hub, up],
      [hub, down],
      [up, next],
      [down, next],
    ];
  });
  return graphOf(3 * count + 1, ties.flat());
}

describe("betweenness", () => {
  it("counts the pairs whose only way leads through a node", () => {
    expect([...betweenness(pathOf(4))]).toEqual([0, 2, 2, 0]);
    expect([...betweenness(starOf(5))]).toEqual([6, 0, 0, 0, 0]);
  });

  it("shares a pair among its shortest paths", () => {
    const square = graphOf(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ]);
    expect([...betweenness(square)]).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it("finds a setting that alone joins two groups between all their pairs", () => {
    const [a, b, c, d, e, f, school, otherSchool, unit] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
    const ties: Tie[] = [a, b, c].map((pupil): Tie => [pupil, school]);
    ties.push(...[d, e, f].map((pupil): Tie => [pupil, otherSchool]), [c, unit], [d, unit]);
    expect(betweenness(graphOf(9, ties))[unit]).toBe(16);
  });

  it("takes empty, lone, edgeless and disconnected graphs", () => {
    expect([...betweenness(graphOf(0, []))]).toEqual([]);
    expect([...betweenness(graphOf(1, []))]).toEqual([0]);
    expect([...betweenness(graphOf(3, []))]).toEqual([0, 0, 0]);
    const two = graphOf(7, [
      [0, 1],
      [1, 2],
      [3, 4],
      [4, 5],
      [5, 3],
    ]);
    expect([...betweenness(two)]).toEqual([0, 1, 0, 0, 0, 0, 0]);
  });

  it.each(publishedGraphs)("agrees with networkx on %s", (_, { graph, answers }) => {
    expectAllClose(betweenness(graph), answers.betweenness, 9);
  });

  it("does not overflow where shortest paths are many", () => {
    const middle = 3 * 20;
    expect(betweenness(diamonds(40))[middle]).toBe(3601);
    const far = betweenness(diamonds(200));
    expect(far[3 * 100]).toBe(300 * 300 + 1);
  });

  it("follows a long chain without recursion", () => {
    const n = 100_000;
    expect(betweenness(pathOf(n))[1]).toBe(n - 2);
  });

  it("is what the definition says", () => {
    fc.assert(
      fc.property(anyGraph(10), (graph) => {
        expectAllClose(betweenness(graph), slowBetweenness(graph), 9);
      }),
    );
  });

  it("is the same whether or not much of the graph can be folded away", () => {
    fc.assert(
      fc.property(anyWithTwinsAndTrees, (graph) => {
        expectAllClose(betweenness(graph), slowBetweenness(graph), 9);
      }),
      { numRuns: 300 },
    );
  });

  it("agrees with graphology on two hundred drawn graphs, where that counts right", () => {
    let drawn = 0;
    fc.assert(
      fc.property(anyGraph(30), (graph) => {
        drawn++;
        const theirs = betweennessCentrality(graphologyOf(graph), {
          getEdgeWeight: null,
          normalized: false,
        });
        expectAllClose(betweenness(graph), Object.values(theirs), 9);
      }),
      { numRuns: 200, seed: 2 },
    );
    expect(drawn).toBe(200);
  });

  it("goes with the nodes when they are called otherwise", () => {
    fc.assert(
      fc.property(anyRenaming(), ({ graph, names }) => {
        const before = betweenness(graph);
        const after = betweenness(renamed(graph, names));
        expectAllClose(
          names.map((name) => after[name]!),
          before,
          9,
        );
      }),
    );
  });

  it("sums, over all nodes, to the steps between all pairs beyond the first", () => {
    fc.assert(
      fc.property(anyGraph(20), (graph) => {
        const steps = allDistances(graph).flat();
        const beyond = steps.map((distance) =>
          distance > 1 && distance < Infinity ? distance - 1 : 0,
        );
        const all = betweenness(graph).reduce((sum, value) => sum + value, 0);
        expect(all).toBeCloseTo(beyond.reduce((sum, value) => sum + value, 0) / 2, 8);
      }),
    );
  });

  it("is in two graphs side by side what it is in each", () => {
    fc.assert(
      fc.property(anyGraph(), anyGraph(), (one, other) => {
        const moved = tiesOf(other).map(([v, w]): Tie => [one.n + v, one.n + w]);
        const both = graphOf(one.n + other.n, [...tiesOf(one), ...moved]);
        expectAllClose(betweenness(both), [...betweenness(one), ...betweenness(other)], 9);
      }),
    );
  });

  it("is in many small parts what it is in each", () => {
    const ringOf7 = Array.from({ length: 7 }, (_, v): Tie => [v, (v + 1) % 7]);
    const ties = [...ringOf7, [0, 2], [0, 3]] as Tie[];
    const copies = Array.from({ length: 9 }, (_, at) =>
      ties.map(([v, w]): Tie => [7 * at + v, 7 * at + w]),
    );
    const alone = [...slowBetweenness(graphOf(7, ties))];
    expectAllClose(
      betweenness(graphOf(63, copies.flat())),
      copies.flatMap(() => alone),
    );
  });

  it("does not change when somebody without ties is added, who has none", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        const more = graphOf(graph.n + 1, tiesOf(graph));
        expectAllClose(betweenness(more), [...betweenness(graph), 0], 9);
      }),
    );
  });

  it("tells how far it has come, and ends with all of it", () => {
    const told: [number, number][] = [];
    const ring = Array.from({ length: 150 }, (_, v): Tie => [v, (v + 1) % 150]);
    betweenness(graphOf(150, ring), (done, of) => told.push([done, of]));
    expect(told.map(([done]) => done)).toEqual([0, 32, 64, 96, 128, 150]);
    expect(told.every(([, of]) => of === 150)).toBe(true);
  });
});

describe("betweenness in parts", () => {
  /** A grid with some ties across it: large enough for every part to have something to do. */
  const grid = graphOf(
    900,
    Array.from({ length: 900 }, (_, v): Tie[] => [
      [v, v % 30 === 29 ? v : v + 1],
      [v, v < 870 ? v + 30 : v],
      [v, (v * v + 7) % 900],
    ]).flat(),
  );
  const bytesOf = (values: Float64Array) => Buffer.from(values.buffer).toString("hex");

  it("gives the same bytes in whatever order and by whomever the parts are done", () => {
    const plan = preparePaths(grid);
    const parts: Float64Array[] = [];
    for (let part = PATH_PARTS - 1; part >= 0; part--)
      parts[part] = sumPathsPart(structuredClone(plan.task), part);
    expect(parts.every((sums) => sums.some((value) => value > 0))).toBe(true);
    expect(bytesOf(joinPathParts(plan, parts))).toBe(bytesOf(betweenness(grid)));
    const theirs = betweennessCentrality(graphologyOf(grid), {
      getEdgeWeight: null,
      normalized: false,
    });
    expectAllClose(betweenness(grid), Object.values(theirs), 9);
  });

  it("gives the same bytes for any graph", () => {
    fc.assert(
      fc.property(anyWithTwinsAndTrees, (graph) => {
        const plan = preparePaths(graph);
        const parts = Array.from({ length: PATH_PARTS }, (_, part) =>
          sumPathsPart(plan.task, part),
        );
        expect(bytesOf(joinPathParts(plan, parts))).toBe(bytesOf(betweenness(graph)));
      }),
      { numRuns: 50 },
    );
  });

  it("tells how far a part has come", () => {
    const told: [number, number][] = [];
    sumPathsPart(preparePaths(grid).task, 3, (done, of) => told.push([done, of]));
    expect(told).toEqual([
      [0, 64],
      [32, 64],
    ]);
  });

  it("refuses too few parts", () => {
    const plan = preparePaths(grid);
    expect(() => joinPathParts(plan, [sumPathsPart(plan.task, 0)])).toThrow(
      "1 parts given, not 16",
    );
  });
});

import fc from "fast-check";
import closenessCentrality from "graphology-metrics/centrality/closeness.js";
import { describe, expect, it } from "vitest";
import {
  closeness,
  distanceSums,
  harmonicCloseness,
} from "../../../src/analysis/graph/distances.ts";
import { expectAllClose } from "../../support/closeTo.ts";
import {
  allDistances,
  anyGraph,
  anyRenaming,
  graphologyOf,
  graphOf,
  pathOf,
  renamed,
  starOf,
  type Tie,
  tiesOf,
} from "../../support/graphs.ts";
import { publishedGraphs } from "../../support/publishedGraphs.ts";

describe("harmonicCloseness", () => {
  it("adds 1 / distance over all others", () => {
    expectAllClose(harmonicCloseness(pathOf(4)), [1 + 1 / 2 + 1 / 3, 2.5, 2.5, 1 + 1 / 2 + 1 / 3]);
    expect([...harmonicCloseness(starOf(4))]).toEqual([3, 2, 2, 2]);
  });

  it("is 0 for those without ties and counts no one out of reach", () => {
    expect([...harmonicCloseness(graphOf(4, [[0, 1]]))]).toEqual([1, 1, 0, 0]);
    expect([...harmonicCloseness(graphOf(0, []))]).toEqual([]);
  });

  it.each(publishedGraphs)("agrees with networkx on %s", (_, { graph, answers }) => {
    expectAllClose(harmonicCloseness(graph), answers.harmonic);
  });
});

describe("closeness", () => {
  it("lowers what reaches only a part, and is not defined without ties", () => {
    const pairAndPath = graphOf(6, [
      [0, 1],
      [2, 3],
      [3, 4],
    ]);
    const third = (2 / 5) * (2 / 3);
    expectAllClose(closeness(pairAndPath), [1 / 5, 1 / 5, third, 2 / 5, third, NaN]);
    expect([...closeness(graphOf(1, []))]).toEqual([NaN]);
  });

  it.each(publishedGraphs)("agrees with networkx on %s", (_, { graph, answers }) => {
    expectAllClose(closeness(graph), answers.closeness);
  });

  it("agrees with graphology, corrected for parts, wherever there are ties", () => {
    fc.assert(
      fc.property(anyGraph(40), (graph) => {
        const theirs = Object.values(
          closenessCentrality(graphologyOf(graph), { wassermanFaust: true }),
        );
        const ours = closeness(graph).map((value) => (Number.isNaN(value) ? 0 : value));
        expectAllClose(ours, theirs);
      }),
      { numRuns: 200 },
    );
  });
});

describe("distanceSums", () => {
  it("is what following every node by itself gives, over several batches of 32 too", () => {
    fc.assert(
      fc.property(anyGraph(100), (graph) => {
        const { reached, steps, nearness } = distanceSums(graph);
        allDistances(graph).forEach((distances, v) => {
          const others = distances.filter((distance) => distance > 0 && distance < Infinity);
          expect(reached[v]).toBe(others.length);
          expect(steps[v]).toBe(others.reduce((sum, distance) => sum + distance, 0));
          expect(nearness[v]).toBeCloseTo(
            others.reduce((sum, distance) => sum + 1 / distance, 0),
            9,
          );
        });
      }),
      { numRuns: 40 },
    );
  });

  it("goes with the nodes when they are called otherwise", () => {
    fc.assert(
      fc.property(anyRenaming(40), ({ graph, names }) => {
        const { steps } = distanceSums(renamed(graph, names));
        expect(names.map((name) => steps[name])).toEqual([...distanceSums(graph).steps]);
      }),
    );
  });

  it("is in two graphs side by side, and beside somebody without ties, what it is in each", () => {
    fc.assert(
      fc.property(anyGraph(40), anyGraph(), (one, other) => {
        const moved = tiesOf(other).map(([v, w]): Tie => [one.n + v, one.n + w]);
        const all = distanceSums(graphOf(one.n + other.n + 1, [...tiesOf(one), ...moved]));
        const [first, second] = [distanceSums(one), distanceSums(other)];
        expect([...all.reached]).toEqual([...first.reached, ...second.reached, 0]);
        expect([...all.steps]).toEqual([...first.steps, ...second.steps, 0]);
        expectAllClose(all.nearness, [...first.nearness, ...second.nearness, 0]);
      }),
    );
  });

  it("is quick on a long chain", () => {
    const n = 3000;
    expect(distanceSums(pathOf(n)).steps[0]).toBe((n * (n - 1)) / 2);
  });

  it("tells how far it has come, and ends with all of it", () => {
    const told: number[] = [];
    distanceSums(pathOf(600), (done) => told.push(done));
    expect(told).toEqual([0, 256, 512, 600]);
  });
});

import { describe, expect, it } from "vitest";
import { newman } from "../../../src/analysis/groups/quality.ts";
import { type Reruns, rerunGroups } from "../../../src/analysis/groups/rerunGroups.ts";
import { stabilityOf } from "../../../src/analysis/groups/stability.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { graphOf, type Tie } from "../../support/graphs.ts";
import { karate } from "../../support/publishedGraphs.ts";
import { referenceList } from "../../support/reference.ts";

const still: Reruns = {
  algorithm: "leiden",
  resolution: 1,
  seed: 1,
  draws: 1000,
  drop: 0,
  spread: 1,
};
const { graph } = karate;

/** How often the members of the karate club's best groups were found together. */
function stabilityIn(shaking: Partial<Reruns>): Float64Array {
  const runs = rerunGroups(graph, newman, { ...still, ...shaking }, noProgress);
  const groups = Int32Array.from(referenceList("monte_carlo", "consensus_karate_leiden", "base"));
  return stabilityOf(groups, runs, graph.n).nodes;
}

/** Both are means of 1,000 shares between 0 and 1, which vary most where they are all or nothing. */
function expectWithinError(found: Float64Array, wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((share, v) => {
    const error = Math.sqrt((2 * Math.max(share * (1 - share), 0.002)) / 1000);
    expect(Math.abs(found[v]! - share), `node ${String(v)}`).toBeLessThan(4 * error);
  });
}

function least(values: Float64Array): number {
  return values.indexOf(Math.min(...values));
}

describe("rerunGroups on the karate club", () => {
  it("finds the same groups whatever the seed: a false comfort", () => {
    const seeds = stabilityIn({ draws: 200 });
    expect([...seeds]).toEqual(
      referenceList("monte_carlo", "consensus_karate_leiden", "seeds_only"),
    );
  });

  it("shows node 9 least firm once one tie in ten is missing", () => {
    const stability = stabilityIn({ drop: 0.1 });
    expectWithinError(
      stability,
      referenceList("monte_carlo", "consensus_karate_leiden", "edge_drop_0.1"),
    );
    expect(least(stability)).toBe(9);
  });

  it("shows it less firm still once one tie in five is missing", () => {
    const stability = stabilityIn({ drop: 0.2 });
    expectWithinError(
      stability,
      referenceList("monte_carlo", "consensus_karate_leiden", "edge_drop_0.2"),
    );
    expect(least(stability)).toBe(9);
  });

  it("shows the same when groups are sought half to twice as fine", () => {
    const stability = stabilityIn({ spread: 2 });
    expectWithinError(
      stability,
      referenceList("monte_carlo", "consensus_karate_leiden", "gamma_loguniform_0.5_2"),
    );
    expect(least(stability)).toBe(9);
  });
});

describe("rerunGroups", () => {
  const few = { ...still, draws: 20, drop: 0.1, spread: 2 };

  it("gives the same for the same seed, other runs for another, and adds runs at the end", () => {
    const runs = rerunGroups(graph, newman, few, noProgress);
    expect(rerunGroups(graph, newman, few, noProgress)).toEqual(runs);
    expect(rerunGroups(graph, newman, { ...few, seed: 2 }, noProgress)).not.toEqual(runs);
    expect(rerunGroups(graph, newman, { ...few, draws: 25 }, noProgress).slice(0, 20)).toEqual(
      runs,
    );
  });

  it("leaves everybody alone where no tie is left", () => {
    const pair = graphOf(3, [[0, 1]], [2]);
    const runs = rerunGroups(pair, newman, { ...few, drop: 0.5 }, noProgress);
    const found = new Set(runs.map((run) => run.join(" ")));
    expect([...found].sort()).toEqual(["0 0 1", "0 1 2"]);
  });

  it("takes the strengths of ties along", () => {
    // One strong tie and one weak: so fine a resolution leaves the strong one together alone.
    const ties: Tie[] = [
      [0, 1],
      [1, 2],
    ];
    const next = { ...few, drop: 1e-9, spread: 1, resolution: 1.5, draws: 3 };
    for (const [weights, wanted] of [
      [[1, 5], "0 1 1"],
      [[5, 1], "0 0 1"],
    ] as const) {
      const runs = rerunGroups(graphOf(3, ties, [...weights]), newman, next, noProgress);
      expect(runs.map((run) => run.join(" "))).toEqual([wanted, wanted, wanted]);
    }
  });

  it("runs Louvain as well, and tells how far it is", () => {
    const told: number[] = [];
    const runs = rerunGroups(graph, newman, { ...few, algorithm: "louvain", draws: 3 }, (done) =>
      told.push(done),
    );
    expect(runs).toHaveLength(3);
    expect(told).toEqual([0, 1, 2, 3]);
  });
});

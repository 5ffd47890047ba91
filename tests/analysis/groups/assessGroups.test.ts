import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components } from "../../../src/analysis/graph/components.ts";
import {
  assessGroups,
  type AssessmentOptions,
  drawsFor,
  type GroupsSought,
} from "../../../src/analysis/groups/assessGroups.ts";
import { comparePartitions } from "../../../src/analysis/groups/comparePartitions.ts";
import { partDisconnected } from "../../../src/analysis/groups/numbering.ts";
import { barber, newman, quality } from "../../../src/analysis/groups/quality.ts";
import { rejoinAlone } from "../../../src/analysis/groups/rejoinAlone.ts";
import { defaultShaking, rerunGroups } from "../../../src/analysis/groups/rerunGroups.ts";
import { stabilityOf } from "../../../src/analysis/groups/stability.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { buildGroupingGraph } from "../../../src/network/buildGroupingGraph.ts";
import { defaultNetworkOptions, type NetworkOptions } from "../../../src/network/options.ts";
import { selectLinks } from "../../../src/network/selectLinks.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { anyCaseNetwork } from "../../support/arbitraries.ts";
import { graphOf, type Tie } from "../../support/graphs.ts";
import { karate } from "../../support/publishedGraphs.ts";
import { sketch } from "../../support/sketch.ts";

const options: AssessmentOptions = {
  algorithm: "leiden",
  resolution: 1,
  seed: 1,
  starts: 10,
  draws: 40,
};
const club: GroupsSought = { graph: karate.graph, expectationOf: newman, youngPeople: 34 };

function soughtIn(dataset: Dataset, relations: NetworkOptions["relations"]): GroupsSought {
  const links = selectLinks(dataset, { ...defaultNetworkOptions, relations });
  const { graph, youngPeople } = buildGroupingGraph(links, { relations });
  return { graph, youngPeople, expectationOf: (of) => barber(of, youngPeople) };
}

function rerunsOf({ graph, expectationOf }: GroupsSought, search = options): Int32Array[] {
  return rerunGroups(graph, expectationOf, { ...search, ...defaultShaking }, noProgress);
}

describe("assessGroups", () => {
  it("reports of all re-runs, carried over to the whole data, the one in the middle", () => {
    const { graph } = karate;
    const found = assessGroups(club, options, noProgress)!;
    const runs = rerunsOf(club);
    const carried = runs.map((run) => rejoinAlone(graph, newman(graph), run, 1).membership);
    const far = carried.map((one) =>
      carried.reduce((sum, other) => sum + comparePartitions(one, other).variation, 0),
    );
    const least = Math.min(...far);
    const nearest = carried.filter((_, at) => far[at]! < least + 1e-6);
    expect(nearest.map(String)).toContain(String(found.membership));
    const qualities = nearest.map((each) => quality(graph, newman(graph), each, 1));
    expect(found.listQuality).toBeCloseTo(Math.max(...qualities), 12);
    expect(found.stability).toEqual(stabilityOf(found.membership, runs, 34));
    expect(found.best.quality).toBeGreaterThanOrEqual(found.listQuality - 1e-12);
    expect([found.seed, found.draws]).toEqual([1, 40]);
  });

  it("chooses the better of two, which are as near to each other", () => {
    const { graph } = karate;
    let different = 0;
    for (let seed = 0; seed < 10; seed++) {
      const two = { ...options, seed, draws: 2 };
      const qualities = rerunsOf(club, two).map((run) =>
        quality(graph, newman(graph), rejoinAlone(graph, newman(graph), run, 1).membership, 1),
      );
      if (Math.abs(qualities[0]! - qualities[1]!) > 1e-6) different++;
      const found = assessGroups(club, two, noProgress)!;
      expect(found.listQuality).toBeCloseTo(Math.max(...qualities), 12);
    }
    expect(different).toBeGreaterThan(5);
  });

  it("loses nobody from a group for a tie that a run left out", () => {
    const clique = (from: number): Tie[] =>
      [0, 1, 2, 3].flatMap((v) =>
        [0, 1, 2, 3].filter((w) => w > v).map((w): Tie => [from + v, from + w]),
      );
    // Two cliques and four young people who hang on to them by a single tie each.
    const graph = graphOf(12, [
      ...clique(0),
      ...clique(4),
      [3, 4],
      [0, 8],
      [1, 9],
      [6, 10],
      [7, 11],
    ]);
    const sought = { graph, expectationOf: newman, youngPeople: 12 };
    const ownTie = [
      [8, 0],
      [9, 1],
      [10, 6],
      [11, 7],
    ] as const;
    let stragglers = 0;
    for (let seed = 0; seed < 40; seed++) {
      const one = { ...options, seed, draws: 1, resolution: 0.7 };
      const { membership } = assessGroups(sought, one, noProgress)!;
      const [run] = rerunsOf(sought, one);
      for (const [straggler, friend] of ownTie) {
        if (run![straggler] !== run![friend]) stragglers++;
        expect(membership[straggler]).toBe(membership[friend]);
      }
    }
    expect(stragglers).toBeGreaterThan(10);
  });

  it("reports the best groups, and nothing of how sure they are, without re-runs", () => {
    const found = assessGroups(club, { ...options, draws: 0 }, noProgress)!;
    expect(found.membership).toEqual(found.best.membership);
    expect(found.listQuality).toBe(found.best.quality);
    expect([found.stability, found.between]).toEqual([null, []]);
  });

  it("is not defined without ties", () => {
    const none = { graph: graphOf(3, []), expectationOf: newman, youngPeople: 3 };
    expect(assessGroups(none, options, noProgress)).toBeNull();
  });

  it("gives the same for the same seed, and its progress never turns back", () => {
    const told: number[] = [];
    const found = assessGroups(club, options, (done, of) => told.push(done / of));
    expect(assessGroups(club, options, noProgress)).toEqual(found);
    expect(told.length).toBeGreaterThan(50);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it("reports connected groups", () => {
    fc.assert(
      fc.property(anyCaseNetwork, fc.nat(1000), (dataset, seed) => {
        const sought = soughtIn(dataset, "affinity");
        const found = assessGroups(sought, { ...options, seed, starts: 2, draws: 5 }, noProgress);
        fc.pre(found !== null);
        const groups = new Set(found.membership).size;
        expect(partDisconnected(sought.graph, found.membership).count).toBe(groups);
      }),
      { numRuns: 50 },
    );
  });
});

describe("drawsFor", () => {
  it("makes no more than 99 re-runs of large networks", () => {
    expect([drawsFor(2000, 500), drawsFor(2001, 500), drawsFor(2001, 20)]).toEqual([500, 99, 20]);
  });
});

describe("the harmed and the alleged", () => {
  // Ash was stabbed, bo is alleged to have done it; each has friends at a school of their own.
  const stabbing = sketch(`
    incident stabbing I1: ash victim, bo alleged, eli alleged
    school S1: ash, cy, dee
    place P1: ash, cy
    school S2: bo, eli, fay
    place P2: eli, fay
  `);
  const [ash, bo] = [0, 1];

  it("are in no common group: not in the best, not in the one reported, not in any re-run", () => {
    for (const algorithm of ["leiden", "louvain"] as const) {
      const sought = soughtIn(stabbing, "affinity");
      const search = { ...options, algorithm, draws: 200 };
      const { best, membership } = assessGroups(sought, search, noProgress)!;
      const runs = rerunsOf(sought, search);
      expect(runs).toHaveLength(200);
      for (const found of [best.membership, membership, ...runs])
        expect(found[ash]).not.toBe(found[bo]);
    }
  });

  it("can be in one where all relations are asked for", () => {
    const two = sketch("incident stabbing I1: ash victim, bo alleged\nschool S1: cy, dee");
    const { membership } = assessGroups(soughtIn(two, "all"), options, noProgress)!;
    expect(membership[ash]).toBe(membership[bo]);
    const apart = assessGroups(soughtIn(two, "affinity"), options, noProgress)!.membership;
    expect(apart[ash]).not.toBe(apart[bo]);
  });

  it("who are joined by nothing else never are, whatever the network", () => {
    let seen = 0;
    fc.assert(
      fc.property(anyCaseNetwork, fc.nat(1000), (dataset, seed) => {
        const sought = soughtIn(dataset, "affinity");
        const search = { ...options, seed, starts: 2, draws: 5 };
        const assessed = assessGroups(sought, search, noProgress);
        fc.pre(assessed !== null);
        const { of } = components(sought.graph);
        const all = [assessed.best.membership, assessed.membership, ...rerunsOf(sought, search)];
        for (let v = 0; v < sought.youngPeople; v++)
          for (let w = 0; w < v; w++) {
            if (of[v] === of[w]) continue;
            seen++;
            for (const found of all) expect(found[v]).not.toBe(found[w]);
          }
      }),
      { numRuns: 50 },
    );
    expect(seen).toBeGreaterThan(20);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bridging,
  bridgingStartsFor,
  type BridgingOptions,
} from "../../../src/analysis/contexts/bridging.ts";
import { chanceOfDiversity, diversityOf } from "../../../src/analysis/contexts/diversity.ts";
import { piecesWithout } from "../../../src/analysis/contexts/pieces.ts";
import { withoutNodes } from "../../../src/analysis/contexts/withoutNodes.ts";
import { betweenness } from "../../../src/analysis/graph/betweenness.ts";
import { components } from "../../../src/analysis/graph/components.ts";
import { cutpoints } from "../../../src/analysis/graph/cutpoints.ts";
import { bestPartition } from "../../../src/analysis/groups/bestPartition.ts";
import { barber } from "../../../src/analysis/groups/quality.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { seededRandom } from "../../../src/model/random.ts";
import { buildGroupingGraph } from "../../../src/network/buildGroupingGraph.ts";
import { buildTwoModeNetwork } from "../../../src/network/buildTwoModeNetwork.ts";
import { defaultNetworkOptions } from "../../../src/network/options.ts";
import { selectLinks } from "../../../src/network/selectLinks.ts";
import { anyCaseNetwork } from "../../support/arbitraries.ts";
import { reference, referenceNumber } from "../../support/reference.ts";
import { sketch } from "../../support/sketch.ts";

const options: BridgingOptions = { resolution: 1, seed: 1, draws: 99, starts: 10, fewest: 4 };

/** Contexts by key, as `bridging` tells of them. */
function bridges(dataset: Dataset, chosen: Partial<BridgingOptions> = {}) {
  const links = selectLinks(dataset, defaultNetworkOptions);
  const grouping = buildGroupingGraph(links, defaultNetworkOptions);
  const { graph, youngPeople } = grouping;
  const search = { algorithm: "leiden", resolution: 1, seed: 1, starts: 20 } as const;
  const best = bestPartition(graph, barber(graph, youngPeople), search);
  const membership = best?.membership ?? Int32Array.from({ length: graph.n }, (_, v) => v);
  const told = bridging(grouping, membership, { ...options, ...chosen }, noProgress);
  return new Map(
    told.contexts.map(({ context, ...rest }) => [links.contexts[context - youngPeople], rest]),
  );
}

const toy = reference("small_exact", "bridging_context_toy", "edges") as unknown as [
  string,
  string,
][];
const toySketch = sketch(
  ["S1", "S2", "PRU"]
    .map(
      (at) =>
        `school ${at}: ${toy.flatMap(([who, where]) => (where === at ? [who] : [])).join(", ")}`,
    )
    .join("\n"),
);

describe("the known case of a unit that joins two schools", () => {
  const { graph, youngPeople, contexts } = buildTwoModeNetwork(
    selectLinks(toySketch, defaultNetworkOptions),
  );
  const names = [...youngPeople, ...contexts.map((key) => key.slice(key.indexOf(":") + 1))];
  const pru = names.indexOf("PRU");

  it("is a cut context on every path between them", () => {
    const { cut } = cutpoints(graph);
    expect(names.filter((_, v) => cut[v] === 1).sort()).toEqual(
      reference("small_exact", "bridging_context_toy", "articulation_points"),
    );
    expect(betweenness(graph)[pru]).toBe(
      referenceNumber("small_exact", "bridging_context_toy", "betweenness_raw_PRU"),
    );
  });

  it("leaves two pieces of three without it", () => {
    const { of } = components(withoutNodes(graph, [pru]));
    const pieces = new Map<number, string[]>();
    youngPeople.forEach((id, v) => pieces.set(of[v]!, [...(pieces.get(of[v]!) ?? []), id]));
    expect([...pieces.values()]).toEqual(
      reference("small_exact", "bridging_context_toy", "components_without_PRU"),
    );
    expect(piecesWithout(graph, youngPeople.length, pru)).toEqual([3, 3]);
    expect(piecesWithout(graph, youngPeople.length, names.indexOf("S1"))).toEqual([4, 1, 1]);
  });

  it("draws evenly on both groups", () => {
    const found = bridges(toySketch, { fewest: 2 }).get("institution:PRU");
    expect(found).toMatchObject({ attenders: 2, grouped: 2 });
    expect(found?.diversity).toBe(
      referenceNumber(
        "small_exact",
        "bridging_context_toy",
        "leave_one_out_diversity_PRU = 1-sum((n_c/n)^2)",
      ),
    );
  });

  it("has too few attenders for the report", () => {
    expect(bridges(toySketch).get("institution:PRU")).toMatchObject({
      attenders: 2,
      grouped: null,
      diversity: null,
      p: null,
    });
  });
});

describe("contexts between groups", () => {
  const twoSchools = `
    school S1: a, b, c, d
    school C1: a, b, c, d
    school S2: e, f, g, h
    school C2: e, f, g, h
    school PRU: c, d, e, f
    place PARK: a, b, c, d
    alone: z
  `;

  it("join the groups that their attenders are in", () => {
    const all = bridges(sketch(twoSchools));
    expect(all.get("institution:PRU")).toMatchObject({
      attenders: 4,
      grouped: 4,
      diversity: 0.5,
      joins: [
        { group: 1, youngPeople: 2 },
        { group: 2, youngPeople: 2 },
      ],
    });
    expect(all.get("place:PARK")).toMatchObject({
      diversity: 0,
      p: 1,
      joins: [{ group: 1, youngPeople: 4 }],
    });
  });

  it("name the group that most of their attenders are in first", () => {
    const all = bridges(
      sketch(`
        school S1: a, b, c, d, e
        school C1: a, b, c, d, e
        school S2: f, g, h, i
        school C2: f, g, h, i
        place HUB: e, f, g, h
      `),
    );
    expect(all.get("place:HUB")).toMatchObject({
      diversity: 0.375,
      joins: [
        { group: 2, youngPeople: 3 },
        { group: 1, youngPeople: 1 },
      ],
    });
  });

  it("have no diversity from those who are in no group without them", () => {
    const all = bridges(
      sketch(`
        school HUB: a, b, c, d, x, y
        school S1: a, b, c, d
        school OWN: x
      `),
    );
    expect(all.get("institution:HUB")).toMatchObject({ attenders: 6, grouped: 4, diversity: 0 });
    const alone = bridges(sketch("school HUB: a, b, c, d, e"));
    expect(alone.get("institution:HUB")).toEqual({
      attenders: 5,
      grouped: 0,
      diversity: null,
      p: null,
      joins: [{ group: 1, youngPeople: 5 }],
    });
  });

  it("are not helped by the group they made themselves", () => {
    // With the hall, everybody is in one group; without it there are two.
    const all = bridges(
      sketch(`
        school HALL: a, b, c, d, e, f
        school S1: a, b, c
        school S2: d, e, f
      `),
    );
    expect(all.get("institution:HALL")?.diversity).toBe(0.5);
  });

  it("take both halves of an incident for one context", () => {
    const all = bridges(
      sketch(`
        incident stabbing I1: a victim, b victim, e alleged, f alleged
        school S1: a, b, c
        school S2: d, e, f
      `),
    );
    expect(all.get("incident:I1")).toMatchObject({ attenders: 4, grouped: 4, diversity: 0.5 });
  });

  it("are none in an empty network, and tell of nothing where there is no link", () => {
    expect(bridges(sketch("")).size).toBe(0);
    expect(bridges(sketch("alone: a, b")).size).toBe(0);
    expect(bridges(sketch("school S1: a\nschool S2: b")).size).toBe(0);
  });

  it("say how they were drawn, tell of progress, and come out the same again", () => {
    const links = selectLinks(sketch(twoSchools), defaultNetworkOptions);
    const grouping = buildGroupingGraph(links, defaultNetworkOptions);
    const alone = Int32Array.from({ length: grouping.graph.n }, (_, v) => v);
    const steps: number[] = [];
    const once = bridging(grouping, alone, options, (done) => steps.push(done));
    expect(once).toMatchObject({ seed: 1, draws: 99 });
    expect(steps).toHaveLength(once.contexts.length);
    expect(bridging(grouping, alone, options, noProgress)).toEqual(once);
  });

  it("are not held against random sets without draws", () => {
    const found = bridges(sketch(twoSchools), { draws: 0 }).get("institution:PRU");
    expect(found).toMatchObject({ diversity: 0.5, p: null });
  });

  it("are sought from nothing only in networks of up to 2,000 nodes", () => {
    expect([2000, 2001].map(bridgingStartsFor)).toEqual([20, 0]);
    const all = bridges(sketch(twoSchools), { starts: 0 });
    expect(all.get("institution:PRU")?.diversity).toBe(0.5);
  });

  it("have a diversity below 1, and attenders who are all accounted for", () => {
    fc.assert(
      fc.property(anyCaseNetwork, (dataset) => {
        for (const found of bridges(dataset, { fewest: 2, draws: 19, starts: 2 }).values()) {
          const { attenders, grouped, diversity, p, joins } = found;
          expect(grouped ?? 0).toBeLessThanOrEqual(attenders);
          const listed = joins.reduce((sum, { youngPeople }) => sum + youngPeople, 0);
          expect(listed).toBeLessThanOrEqual(attenders);
          expect(diversity === null).toBe(p === null);
          if (diversity === null || p === null) continue;
          expect(diversity).toBeGreaterThanOrEqual(0);
          expect(diversity).toBeLessThanOrEqual(1 - 1 / (grouped ?? 0) + 1e-12);
          expect(p).toBeGreaterThanOrEqual(1 / 20);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("diversity", () => {
  it("is 0 of one group, and as near 1 as can be where each is of another", () => {
    expect(diversityOf([3, 3, 3])).toBe(0);
    expect(diversityOf([1, 2, 3, 4])).toBe(0.75);
    expect(diversityOf([1, 1, 2, 3])).toBe(0.625);
  });

  it("is held against the exact chance: two of two in different groups, 2 in 3", () => {
    const draws = 20_000;
    const p = chanceOfDiversity(
      [0, 1],
      Int32Array.of(0, 0, -1, 1, 1),
      draws,
      seededRandom(5, "diversity"),
    );
    expect(Math.abs(p - 2 / 3)).toBeLessThan(4 * Math.sqrt(((2 / 3) * (1 / 3)) / draws));
  });

  it("is met by every draw where all are of one group, or all are drawn", () => {
    const random = seededRandom(1);
    expect(chanceOfDiversity([0, 0], Int32Array.of(0, 0, 1, 1), 50, random)).toBe(1);
    expect(chanceOfDiversity([0, 1, 1], Int32Array.of(0, 1, 1), 50, random)).toBe(1);
    expect(chanceOfDiversity([0, 1], Int32Array.of(0, 1), 0, random)).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { bestPartition } from "../../../src/analysis/groups/bestPartition.ts";
import { leiden } from "../../../src/analysis/groups/leiden.ts";
import { numberGroups } from "../../../src/analysis/groups/numbering.ts";
import {
  barber,
  constantDensity,
  type Expectation,
  newman,
  quality,
} from "../../../src/analysis/groups/quality.ts";
import { seededRandom } from "../../../src/model/random.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { graphOf, type Tie } from "../../support/graphs.ts";
import { davis, florentine, karate, projectDavis } from "../../support/publishedGraphs.ts";
import { reference, referenceList, referenceNumber } from "../../support/reference.ts";
import florentineFile from "../../../fixtures/graphs/florentine.json";

const women = reference("davis", "women") as readonly string[];
const events = reference("davis", "events") as readonly string[];

function best(graph: Csr, against: Expectation, resolution = 1) {
  const search = { algorithm: "leiden", resolution, seed: 1, starts: 50 } as const;
  return bestPartition(graph, against, search)!;
}

function sizesOf(membership: Int32Array): number[] {
  const sizes = new Array<number>(new Set(membership).size).fill(0);
  for (const group of membership) sizes[group]!++;
  return sizes.sort((one, other) => other - one);
}

/** Groups written as lists of names, as a group for each of the names. */
function groupOfEach(names: readonly string[], groups: unknown): number[] {
  const lists = groups as readonly (readonly string[])[];
  const membership = names.map((name) => lists.findIndex((list) => list.includes(name)));
  expect(Math.min(...membership)).toBe(0);
  return [...numberGroups(Int32Array.from(membership)).membership];
}

describe("the karate club", () => {
  const against = newman(karate.graph);

  it("has its exact optimum found, every member in place", () => {
    const found = best(karate.graph, against);
    const known = referenceList("karate", "modularity_optimum_exact", "membership");
    expect(found.quality).toBeCloseTo(
      referenceNumber("karate", "modularity_optimum_exact", "Q"),
      9,
    );
    expect(sizesOf(found.membership)).toHaveLength(
      referenceNumber("karate", "modularity_optimum_exact", "n_communities"),
    );
    expect([...found.membership]).toEqual([...numberGroups(Int32Array.from(known)).membership]);
    expect(referenceList("karate", "optimum_membership")).toEqual(known);
  });

  it("is parted best by every one of two hundred runs", () => {
    const runs = Array.from({ length: 200 }, (_, seed) =>
      leiden(karate.graph, against, 1, seededRandom(seed)),
    );
    const qualities = runs.map((groups) => quality(karate.graph, against, groups, 1));
    for (const found of qualities)
      expect(found).toBeCloseTo(referenceNumber("karate", "leiden_modularity_best_of_200", "Q"), 9);
    expect(new Set(runs[0]).size).toBe(
      referenceNumber("karate", "leiden_modularity_best_of_200", "n"),
    );
    expect({ [Math.max(...qualities).toFixed(9)]: runs.length }).toEqual(
      reference("karate", "leiden_modularity_best_of_200", "hist_Q"),
    );
  });

  it.each(
    Object.entries(
      reference("karate", "leiden_by_resolution") as Record<string, Record<string, unknown>>,
    ),
  )("has the known groups at resolution %s", (resolution, known) => {
    const found = best(karate.graph, against, Number(resolution));
    const ties = karate.graph.neighbours.length / 2;
    expect(found.quality).toBeCloseTo(known.Q_gamma_normalised as number, 9);
    expect(2 * ties * found.quality).toBeCloseTo(known.quality_raw as number, 8);
    expect(sizesOf(found.membership)).toEqual(known.sizes);
    expect(known.n).toBe((known.sizes as number[]).length);
    expect(quality(karate.graph, against, found.membership, 1)).toBeCloseTo(
      known.plain_Q as number,
      9,
    );
  });

  it.each(
    Object.entries(reference("karate", "leiden_cpm") as Record<string, Record<string, unknown>>),
  )("has the known groups at constant density %s", (density, known) => {
    const found = best(karate.graph, constantDensity(karate.graph), Number(density));
    // The published figures leave out each node's pair with itself, and one counts pairs twice.
    const simple = found.quality + (Number(density) * karate.graph.n) / 2;
    const name = "H_simple = sum_c(e_c - gamma*n_c^2/2)+gamma*n/2";
    expect(simple).toBeCloseTo(known[name] as number, 9);
    expect(2 * simple).toBeCloseTo(known.quality as number, 9);
    // From 0.5 on many partitions are equally good.
    if (Number(density) < 0.5) expect(sizesOf(found.membership)).toEqual(known.sizes);
  });

  it("has the known quality in its two factions", () => {
    const sides = reference("karate", "faction_membership") as readonly string[];
    const groups = Int32Array.from(sides, (side) => (side === sides[0] ? 0 : 1));
    expect(quality(karate.graph, against, groups, 1)).toBeCloseTo(
      referenceNumber("karate", "two_faction_modularity"),
      9,
    );
  });

  it("is parted by no run of Louvain elsewhere better than by ours", () => {
    const theirs = reference("karate", "louvain_networkx_500_seeds_hist");
    const qualities = Object.keys(theirs as object).map(Number);
    expect(Math.max(...qualities)).toBeCloseTo(best(karate.graph, against).quality, 6);
  });
});

describe("the women of Natchez", () => {
  it("have the exact optimum of both kinds found, everybody in place", () => {
    const found = best(davis.graph, barber(davis.graph, davis.women));
    expect(found.quality).toBeCloseTo(
      referenceNumber("davis", "barber_bipartite_modularity", "exact_optimum_milp"),
      9,
    );
    expect(found.quality).toBeCloseTo(
      referenceNumber("davis", "barber_bipartite_modularity", "best_of_300_leidenalg_multiplex"),
      9,
    );
    expect(sizesOf(found.membership)).toHaveLength(
      referenceNumber("davis", "barber_bipartite_modularity", "n"),
    );
    expect([...found.membership]).toEqual(
      groupOfEach(
        [...women, ...events],
        reference("davis", "barber_bipartite_modularity", "groups"),
      ),
    );
  });

  it("end runs in no groups that another program does not know", () => {
    const known = reference("davis", "barber_bipartite_modularity", "hist");
    const against = barber(davis.graph, davis.women);
    const found = Array.from({ length: 100 }, (_, seed) => {
      const groups = leiden(davis.graph, against, 1, seededRandom(seed));
      return quality(davis.graph, against, groups, 1).toFixed(6);
    });
    const common = found.filter((each) => each in (known as object));
    expect(common.length).toBeGreaterThan(90);
    expect(Math.max(...found.map(Number))).toBe(
      Math.max(...Object.keys(known as object).map(Number)),
    );
  });

  it("have the known modularity as one kind", () => {
    const found = best(davis.graph, newman(davis.graph));
    expect(found.quality).toBeCloseTo(
      referenceNumber("davis", "unipartite_modularity_on_bipartite_graph", "Q"),
      9,
    );
    expect(sizesOf(found.membership)).toHaveLength(
      referenceNumber("davis", "unipartite_modularity_on_bipartite_graph", "n"),
    );
    expect(quality(davis.graph, barber(davis.graph, davis.women), found.membership, 1)).toBeCloseTo(
      referenceNumber("davis", "unipartite_modularity_on_bipartite_graph", "barber_of_that"),
      9,
    );
  });

  it.each([
    [
      "each shared event counting 1",
      () => 1,
      reference("davis", "projection_women_count_modularity"),
    ],
    [
      "small events counting more",
      (k: number) => 1 / (k - 1),
      reference("davis", "projection_women_newman_modularity"),
    ],
  ])("have the exact optimum found among themselves, %s", (_, worth, answer) => {
    const known = answer as Record<string, unknown>;
    const graph = projectDavis(worth);
    const found = best(graph, newman(graph));
    expect(found.quality).toBeCloseTo(known.exact_optimum as number, 9);
    expect(found.quality).toBeCloseTo(known.leiden_best as number, 9);
    expect(sizesOf(found.membership)).toHaveLength(known.exact_n as number);
    expect(known.n).toBe(known.exact_n);
    expect([...found.membership]).toEqual(groupOfEach(women, known.groups));
  });
});

describe("the families of Florence", () => {
  it("have the exact optimum found, everybody in place", () => {
    const found = best(florentine.graph, newman(florentine.graph));
    expect(found.quality).toBeCloseTo(
      referenceNumber("florentine_marriage", "modularity_optimum_exact", "Q"),
      9,
    );
    expect(sizesOf(found.membership)).toHaveLength(
      referenceNumber("florentine_marriage", "modularity_optimum_exact", "n"),
    );
    expect([...found.membership]).toEqual(
      groupOfEach(
        florentineFile.nodes,
        reference("florentine_marriage", "modularity_optimum_exact", "groups"),
      ),
    );
  });
});

describe("drawn examples", () => {
  it("have the known quality of two triangles joined by a tie", () => {
    const ties = reference("small_exact", "two_triangles_bridge", "edges") as readonly Tie[];
    const graph = graphOf(6, ties);
    const found = best(graph, newman(graph));
    expect(found.quality).toBeCloseTo(
      referenceNumber("small_exact", "two_triangles_bridge", "modularity_2"),
      9,
    );
    expect(sizesOf(found.membership)).toEqual([3, 3]);
  });

  it("prefer pairs of cliques to single ones in a large ring, though nobody would", () => {
    const ring = graphOf(
      150,
      Array.from({ length: 30 }, (_, clique): Tie[] => [
        ...Array.from({ length: 5 }, (__, i) =>
          Array.from({ length: i }, (___, j): Tie => [5 * clique + i, 5 * clique + j]),
        ).flat(),
        [5 * clique, (5 * clique + 6) % 150],
      ]).flat(),
    );
    const against = newman(ring);
    const inCliquesOf = (size: number) =>
      Int32Array.from({ length: 150 }, (_, v) => Math.floor(v / size));
    expect(ring.neighbours.length / 2).toBe(referenceNumber("small_exact", "ring_of_30_K5", "m"));
    expect(quality(ring, against, inCliquesOf(5), 1)).toBeCloseTo(
      referenceNumber("small_exact", "ring_of_30_K5", "Q_single"),
      9,
    );
    const pairs = referenceNumber("small_exact", "ring_of_30_K5", "Q_pairs");
    expect(quality(ring, against, inCliquesOf(10), 1)).toBeCloseTo(pairs, 9);
    const singly = best(ring, against, 3).membership;
    expect([...singly]).toEqual([...inCliquesOf(5)]);
  });
});

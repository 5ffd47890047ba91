import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constraint, effectiveSize } from "../../../src/analysis/graph/constraint.ts";
import { noProgress } from "../../../src/model/progress.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { expectAllClose } from "../../support/closeTo.ts";
import { anyGraph, graphOf, neighboursOf, pathOf, starOf, type Tie } from "../../support/graphs.ts";
import { davis, florentine, karate, projectDavis } from "../../support/publishedGraphs.ts";
import { reference, referenceList } from "../../support/reference.ts";
import davisFile from "../../../fixtures/graphs/davis.json";
import florentineFile from "../../../fixtures/graphs/florentine.json";

const constraintOf = (graph: Csr) => constraint(graph, noProgress);
const sizeOf = (graph: Csr) => effectiveSize(graph, noProgress);

/** Answers by name in the order of these names. */
function byName(names: readonly string[], answer: unknown): number[] {
  const table = answer as Readonly<Record<string, number>>;
  return names.map((name) => table[name] ?? NaN);
}

const twoTriangles: Tie[] = [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 3],
  [3, 4],
  [3, 5],
  [4, 5],
];

describe("constraint", () => {
  it("is what networkx and igraph find in published networks", () => {
    expectAllClose(constraintOf(karate.graph), referenceList("karate", "constraint_burt"));
    const families = reference("florentine_marriage", "constraint_burt");
    expectAllClose(constraintOf(florentine.graph), byName(florentineFile.nodes, families));
    const bridge = graphOf(6, twoTriangles);
    const known = referenceList("small_exact", "two_triangles_bridge", "constraint");
    expectAllClose(constraintOf(bridge), known);
  });

  it("goes by the weights of the ties, as networkx does", () => {
    const women = davisFile.women;
    const count = reference("davis", "projection_women_count_burt_constraint_weighted");
    expectAllClose(constraintOf(projectDavis(() => 1)), byName(women, count));
    const newman = reference("davis", "projection_women_newman_burt_constraint_weighted");
    expectAllClose(constraintOf(projectDavis((there) => 1 / (there - 1))), byName(women, newman));
    const plain = { ...projectDavis(() => 1), weights: null };
    for (const answer of [
      reference("davis", "projection_women_count_burt_constraint_unweighted"),
      reference("davis", "projection_women_newman_burt_constraint_unweighted"),
    ])
      expectAllClose(constraintOf(plain), byName(women, answer));
  });

  it("does not change when all weights are multiplied", () => {
    const heavy = projectDavis((there) => 7 / (there - 1));
    expectAllClose(constraintOf(heavy), constraintOf(projectDavis((there) => 1 / (there - 1))));
  });
});

describe("effective size", () => {
  it("is what networkx finds in published networks", () => {
    expectAllClose(sizeOf(karate.graph), referenceList("karate", "effective_size_burt"));
    const families = reference("florentine_marriage", "effective_size");
    expectAllClose(sizeOf(florentine.graph), byName(florentineFile.nodes, families));
    const bridge = graphOf(6, twoTriangles);
    const known = referenceList("small_exact", "two_triangles_bridge", "effective_size");
    expectAllClose(sizeOf(bridge), known);
  });
});

describe("both", () => {
  it("are not defined without ties", () => {
    for (const measure of [constraintOf, sizeOf]) {
      expect([...measure(graphOf(0, []))]).toEqual([]);
      expect([...measure(graphOf(2, []))]).toEqual([NaN, NaN]);
      expect([...measure(pathOf(2))]).toEqual([1, 1]);
    }
  });

  it("tell a hub of separate others from one of a crowd", () => {
    const star = starOf(201);
    expect(constraintOf(star)[0]).toBeCloseTo(1 / 200, 12);
    expect(sizeOf(star)[0]).toBe(200);
    const wheel = graphOf(
      201,
      Array.from({ length: 200 }, (_, v): Tie[] => [
        [0, v + 1],
        [v + 1, ((v + 1) % 200) + 1],
      ]).flat(),
    );
    expectAllClose(constraintOf(wheel), slowConstraint(wheel));
    expectAllClose(sizeOf(wheel), slowSize(wheel));
  });

  it("are what reading out the formulas gives", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        expectAllClose(constraintOf(graph), slowConstraint(graph));
        expectAllClose(sizeOf(graph), slowSize(graph));
      }),
      { numRuns: 60 },
    );
  });

  it("tell how far they have come, once and again", () => {
    const told: number[] = [];
    constraint(davis.graph, (done, of) => told.push(done / of));
    effectiveSize(davis.graph, (done, of) => told.push(done / of));
    expect(told).toEqual([0, 1, 0, 1]);
  });
});

function slowConstraint(graph: Csr): number[] {
  const near = neighboursOf(graph);
  const share = (i: number, j: number) => (near[i]!.has(j) ? 1 / near[i]!.size : 0);
  return near.map((mine, i) =>
    mine.size === 0
      ? NaN
      : [...mine]
          .map((j) => {
            const onward = [...mine].map((q) => share(i, q) * share(q, j));
            return (share(i, j) + onward.reduce((a, b) => a + b, 0)) ** 2;
          })
          .reduce((a, b) => a + b, 0),
  );
}

function slowSize(graph: Csr): number[] {
  const near = neighboursOf(graph);
  return near.map((mine) => {
    const among = [...mine].flatMap((a) => [...mine].filter((b) => a < b && near[a]!.has(b)));
    return mine.size === 0 ? NaN : mine.size - (2 * among.length) / mine.size;
  });
}

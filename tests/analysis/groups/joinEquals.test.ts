import { describe, expect, it } from "vitest";
import { joinEquals } from "../../../src/analysis/groups/joinEquals.ts";
import { barber, newman, quality } from "../../../src/analysis/groups/quality.ts";
import { graphOf } from "../../support/graphs.ts";
import { florentine, karate } from "../../support/publishedGraphs.ts";

describe("joinEquals", () => {
  it("joins a young person to the school where parting them gains nothing", () => {
    // a1, a2, a3 | b1, b2, b3 | harmed half of an incident, alleged half, S1, S2
    const graph = graphOf(10, [
      [0, 8],
      [1, 8],
      [2, 8],
      [3, 9],
      [4, 9],
      [5, 9],
      [0, 6],
      [3, 7],
    ]);
    const expectation = barber(graph, 6);
    const apart = Int32Array.from([0, 1, 1, 2, 3, 3, 0, 2, 1, 3]);
    const joined = joinEquals(graph, expectation, apart, 1);
    expect([...joined]).toEqual([0, 0, 0, 1, 1, 1, 0, 1, 0, 1]);
    expect(quality(graph, expectation, joined, 1)).toBeCloseTo(
      quality(graph, expectation, apart, 1),
      12,
    );
  });

  it("leaves what is better apart, or not tied at all, as it is", () => {
    const pairs = graphOf(4, [
      [0, 1],
      [2, 3],
    ]);
    const groups = Int32Array.from([0, 0, 1, 1]);
    expect(joinEquals(pairs, newman(pairs), groups, 1)).toBe(groups);
    for (const { graph } of [karate, florentine]) {
      const one = new Int32Array(graph.n);
      expect(joinEquals(graph, newman(graph), one, 1)).toBe(one);
    }
  });

  it("is the same for nobody", () => {
    const nobody = graphOf(0, []);
    expect(joinEquals(nobody, newman(nobody), new Int32Array(0), 1)).toHaveLength(0);
  });
});

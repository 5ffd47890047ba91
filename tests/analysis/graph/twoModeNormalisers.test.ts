import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betweenness } from "../../../src/analysis/graph/betweenness.ts";
import {
  largestBetweenness,
  normaliseBetweenness,
} from "../../../src/analysis/graph/twoModeNormalisers.ts";
import { expectAllClose } from "../../support/closeTo.ts";
import { anyTwoMode, graphOf } from "../../support/graphs.ts";
import { davis } from "../../support/publishedGraphs.ts";

describe("largestBetweenness", () => {
  it("is that of one who alone joins everything of the other kind and, over it, the rest", () => {
    // The third of four young people alone joins two settings, the others in one each.
    expect(largestBetweenness(4, 2)).toBe(6);
    expect(largestBetweenness(1, 3)).toBe(3);
  });

  it("is 0 where no node of the kind can lie between others", () => {
    expect(largestBetweenness(1, 1)).toBe(0);
    expect(largestBetweenness(7, 1)).toBe(0);
    expect(largestBetweenness(0, 5)).toBe(0);
    expect(largestBetweenness(5, 0)).toBe(0);
  });
});

describe("normaliseBetweenness", () => {
  it("gives the published shares of a small example", () => {
    const [p1, p2, p3, p4, a, b] = [0, 1, 2, 3, 4, 5] as const;
    const raw = betweenness(
      graphOf(6, [
        [p1, a],
        [p2, a],
        [p3, a],
        [p3, b],
        [p4, b],
      ]),
    );
    expect([...raw]).toEqual([0, 0, 6, 0, 7, 4]);
    expectAllClose(normaliseBetweenness(raw, 4), [0, 0, 1, 0, 7 / 9, 4 / 9]);
  });

  it("agrees with networkx on the women of Natchez", () => {
    const shares = normaliseBetweenness(betweenness(davis.graph), davis.women);
    expectAllClose(shares, davis.answers.betweennessNormalised);
  });

  it("is not defined for a kind that can lie between none", () => {
    // Three young people at one setting: it lies between them, they between nothing.
    expect([...normaliseBetweenness(Float64Array.of(0, 0, 0, 3), 3)]).toEqual([NaN, NaN, NaN, 1]);
    expect([...normaliseBetweenness(new Float64Array(), 0)]).toEqual([]);
  });

  it("is never below 0 nor above 1", () => {
    fc.assert(
      fc.property(anyTwoMode(), ({ graph, youngPeople }) => {
        const shares = normaliseBetweenness(betweenness(graph), youngPeople);
        const outside = shares.filter((share) => share < 0 || share > 1 + 1e-12);
        expect([...outside]).toEqual([]);
      }),
    );
  });
});

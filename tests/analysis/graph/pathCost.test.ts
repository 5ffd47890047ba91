import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimatedMinutes } from "../../../src/analysis/graph/pathCost.ts";

describe("estimatedMinutes", () => {
  it("is seconds at ten thousand young people, minutes at a hundred thousand", () => {
    expect(60 * estimatedMinutes(11_067, 20_329)).toBeCloseTo(2.4, 1);
    expect(estimatedMinutes(110_667, 207_517)).toBeCloseTo(5.9, 1);
  });

  it("is nothing for an empty network", () => {
    expect(estimatedMinutes(0, 0)).toBe(0);
  });

  it("never falls as a network grows", () => {
    const size = fc.nat(1_000_000);
    fc.assert(
      fc.property(size, size, size, size, (nodes, ties, moreNodes, moreTies) => {
        const grown = estimatedMinutes(nodes + moreNodes, ties + moreTies);
        expect(grown).toBeGreaterThanOrEqual(estimatedMinutes(nodes, ties));
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson, jeffreys, wilson } from "../../../src/analysis/statistics/proportion.ts";
import { referenceList } from "../../support/reference.ts";
import { expectAllClose } from "../../support/closeTo.ts";

const ranges = { wilson, clopperPearson, jeffreys };

function ends({ low, high }: { low: number; high: number }): number[] {
  return [low, high];
}

describe("the range of a share", () => {
  it("is that of the published tables for 3 of 7", () => {
    expectAllClose(
      ends(clopperPearson(3, 7)),
      referenceList("small_exact", "binomial_3_of_7", "clopper_pearson"),
    );
    expectAllClose(ends(wilson(3, 7)), referenceList("small_exact", "binomial_3_of_7", "wilson"));
    expectAllClose(
      ends(jeffreys(3, 7)),
      referenceList("small_exact", "binomial_3_of_7", "jeffreys"),
    );
  });

  it("leaves room above none of 5", () => {
    expectAllClose(
      ends(clopperPearson(0, 5)),
      referenceList("small_exact", "binomial_0_of_5", "clopper_pearson"),
    );
    expectAllClose(ends(wilson(0, 5)), referenceList("small_exact", "binomial_0_of_5", "wilson"));
    expectAllClose(
      ends(jeffreys(0, 5)),
      referenceList("small_exact", "binomial_0_of_5", "jeffreys"),
    );
  });

  it("is all there is of nobody", () => {
    for (const range of Object.values(ranges)) expect(ends(range(0, 0))).toEqual([0, 1]);
  });

  it("refuses what is no part of a whole", () => {
    for (const range of Object.values(ranges)) {
      expect(() => range(3, 2)).toThrow("statistics/proportion: 3 of 2");
      expect(() => range(-1, 2)).toThrow(RangeError);
      expect(() => range(0.5, 2)).toThrow(RangeError);
    }
  });

  const counts = fc
    .integer({ min: 1, max: 60 })
    .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));

  for (const [name, range] of Object.entries(ranges)) {
    it(`holds the share, turns round with it and rises with it (${name})`, () => {
      fc.assert(
        fc.property(counts, ([part, whole]) => {
          const { low, high } = range(part, whole);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(part / whole);
          expect(high).toBeGreaterThanOrEqual(part / whole);
          expect(high).toBeLessThanOrEqual(1);
          const turned = range(whole - part, whole);
          expect(turned.low).toBeCloseTo(1 - high, 10);
          expect(turned.high).toBeCloseTo(1 - low, 10);
          if (part === whole) return;
          const more = range(part + 1, whole);
          expect(more.low).toBeGreaterThanOrEqual(low);
          expect(more.high).toBeGreaterThanOrEqual(high);
        }),
        { numRuns: 60 },
      );
    });
  }

  it("is widest where it promises most", () => {
    fc.assert(
      fc.property(counts, ([part, whole]) => {
        const [claim, belief] = [clopperPearson(part, whole), jeffreys(part, whole)];
        expect(claim.low).toBeLessThanOrEqual(belief.low + 1e-12);
        expect(claim.high).toBeGreaterThanOrEqual(belief.high - 1e-12);
      }),
      { numRuns: 60 },
    );
  });
});

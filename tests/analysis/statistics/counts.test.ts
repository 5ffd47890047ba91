import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  conditionalOddsRatio,
  fisherExact,
  hypergeometricAtLeast,
  type TwoByTwo,
} from "../../../src/analysis/statistics/hypergeometric.ts";
import { poissonAtLeast, poissonMidP, ratioOf } from "../../../src/analysis/statistics/poisson.ts";
import { priorOf, shrunkRatio } from "../../../src/analysis/statistics/shrink.ts";
import { expectAllClose } from "../../support/closeTo.ts";
import { referenceList, referenceNumber } from "../../support/reference.ts";

describe("found against expected", () => {
  it("is the published range and chance for 4 where 1.6 were expected", () => {
    const { ratio, low, high } = ratioOf(4, 1.6);
    expect(ratio).toBe(referenceNumber("small_exact", "poisson_rate_obs4_exp1.6", "ratio"));
    expectAllClose(
      [low, high],
      referenceList("small_exact", "poisson_rate_obs4_exp1.6", "garwood_ci"),
    );
    expect(poissonAtLeast(4, 1.6)).toBeCloseTo(
      referenceNumber("small_exact", "poisson_rate_obs4_exp1.6", "P_ge_4"),
      10,
    );
    expect(poissonMidP(4, 1.6)).toBeCloseTo(
      referenceNumber("small_exact", "poisson_rate_obs4_exp1.6", "midp"),
      10,
    );
  });

  it("leaves room above nothing found: 3.69 at most", () => {
    const { ratio, low, high } = ratioOf(0, 1);
    expect([ratio, low]).toEqual([0, 0]);
    expect(high).toBeCloseTo(3.6888794541139363, 10);
  });

  it("is the lift of a share over the share of all", () => {
    expect(ratioOf(3, (7 * 8) / 57).ratio).toBeCloseTo(
      referenceNumber("small_exact", "fisher_3_4_5_45", "context_lift"),
      10,
    );
  });

  it("gives the chances of the ends", () => {
    expect([poissonAtLeast(0, 2), poissonAtLeast(1, 0)]).toEqual([1, 0]);
    expect([poissonMidP(0, 0), poissonMidP(2, 0)]).toEqual([0.5, 0]);
  });

  it("refuses an expectation of nothing", () => {
    expect(() => ratioOf(1, 0)).toThrow("statistics/poisson: 1 found, 0 expected");
    expect(() => ratioOf(-1, 1)).toThrow(RangeError);
    expect(() => ratioOf(0.5, 1)).toThrow(RangeError);
  });

  it("has a range that holds the ratio, rises with it, and leaves 2.5 % beyond either end", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (observed, expected) => {
          const { ratio, low, high } = ratioOf(observed, expected);
          expect(low).toBeLessThanOrEqual(ratio);
          expect(high).toBeGreaterThan(ratio);
          const more = ratioOf(observed + 1, expected);
          expect(more.low).toBeGreaterThan(low);
          expect(more.high).toBeGreaterThan(high);
          expect(poissonAtLeast(observed + 1, high * expected)).toBeCloseTo(0.975, 9);
          if (observed > 0) expect(poissonAtLeast(observed, low * expected)).toBeCloseTo(0.025, 9);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a table of two by two", () => {
  const table: TwoByTwo = [3, 4, 5, 45];

  it("has the chances of Fisher's exact test", () => {
    const test = fisherExact(table);
    expectAllClose(
      [test.twoSided, test.greater, test.midP],
      [
        referenceNumber("small_exact", "fisher_3_4_5_45", "p_two_sided"),
        referenceNumber("small_exact", "fisher_3_4_5_45", "p_greater"),
        referenceNumber("small_exact", "fisher_3_4_5_45", "midp_greater"),
      ],
      10,
    );
  });

  // R looks for its roots to 0.0001 only; the exact answers are scipy's and, for the ratio, 30 digits.
  it("has R's conditional odds ratio and its range, and more digits of it", () => {
    const odds = conditionalOddsRatio(table);
    const found = [odds?.ratio ?? NaN, odds?.low ?? NaN, odds?.high ?? NaN];
    expectAllClose(
      found,
      referenceList("small_exact", "fisher_3_4_5_45", "R_conditional_mle_or_and_ci"),
      3,
    );
    expectAllClose(found, [6.400937974410985, 0.7318646121662222, 52.31843950234526], 9);
  });

  it("agrees with scipy where the two sides differ", () => {
    expect(fisherExact([8, 2, 1, 5]).twoSided).toBeCloseTo(0.034965034965034975, 12);
    const odds = conditionalOddsRatio([8, 2, 1, 5]);
    expectAllClose(
      [odds?.ratio ?? NaN, odds?.low ?? NaN, odds?.high ?? NaN],
      [15.465819716921013, 1.0088492079476723, 1059.6394950862782],
      8,
    );
  });

  it("leaves the odds open where a cell is empty, and says nothing where the margins do", () => {
    expect(conditionalOddsRatio([0, 4, 3, 5])).toMatchObject({ ratio: 0, low: 0 });
    expect(conditionalOddsRatio([4, 0, 3, 5])).toMatchObject({ ratio: Infinity, high: Infinity });
    expect(conditionalOddsRatio([0, 0, 3, 5])).toBeNull();
    expect(fisherExact([0, 0, 3, 5]).twoSided).toBeCloseTo(1, 12);
  });

  it("refuses what is no count", () => {
    expect(() => fisherExact([-3, 1, 1, 1])).toThrow("statistics/hypergeometric: -3, 1, 1, 1");
    expect(() => fisherExact([0.5, 1, 1, 1])).toThrow(RangeError);
  });

  const anyTable = fc.tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 12 }),
  );

  it("is the same turned over, and its odds the inverse with a row exchanged", () => {
    fc.assert(
      fc.property(anyTable, ([a, b, c, d]) => {
        const test = fisherExact([a, b, c, d]);
        expect(fisherExact([a, c, b, d]).twoSided).toBeCloseTo(test.twoSided, 10);
        expect(fisherExact([c, d, a, b]).twoSided).toBeCloseTo(test.twoSided, 10);
        expect(test.midP).toBeLessThanOrEqual(test.greater);
        const odds = conditionalOddsRatio([a, b, c, d]);
        const turned = conditionalOddsRatio([c, d, a, b]);
        expect(turned === null).toBe(odds === null);
        if (odds === null || turned === null) return;
        expect(odds.low).toBeLessThanOrEqual(odds.ratio);
        expect(odds.high).toBeGreaterThanOrEqual(odds.ratio);
        if (odds.ratio > 0 && odds.ratio < Infinity)
          expect(turned.ratio * odds.ratio).toBeCloseTo(1, 8);
      }),
      { numRuns: 60 },
    );
  });
});

describe("drawing without replacement", () => {
  it("has the published chance of 2 marked among 4 of 72", () => {
    expect(hypergeometricAtLeast(2, 4, 5, 72)).toBeCloseTo(
      referenceNumber("small_exact", "hypergeom_sf", "N72_K5_n4_k2_P_ge_2"),
      10,
    );
  });

  it("agrees with scipy on a larger draw", () => {
    expect(hypergeometricAtLeast(7, 20, 15, 72)).toBeCloseTo(0.068490433877418, 12);
  });

  it("is sure of none, and of what cannot be avoided", () => {
    expect(hypergeometricAtLeast(0, 3, 2, 9)).toBeCloseTo(1, 12);
    expect(hypergeometricAtLeast(3, 8, 4, 9)).toBeCloseTo(1, 12);
    expect(hypergeometricAtLeast(5, 8, 4, 9)).toBe(0);
  });
});

describe("drawing ratios towards what is usual", () => {
  const gamma = { mean: 1, gamma: { shape: 2, rate: 2 } };

  it("gives the known answers for a prior of 2 and 2", () => {
    expect(shrunkRatio({ observed: 4, expected: 1.6 }, gamma)).toBeCloseTo(
      referenceNumber("small_exact", "gamma_poisson_shrinkage", "O=4,E=1.6"),
      12,
    );
    expect(shrunkRatio({ observed: 1, expected: 0.1 }, gamma)).toBeCloseTo(
      referenceNumber("small_exact", "gamma_poisson_shrinkage", "O=1,E=0.1"),
      12,
    );
    expect(shrunkRatio({ observed: 40, expected: 16 }, gamma)).toBeCloseTo(
      referenceNumber("small_exact", "gamma_poisson_shrinkage", "O=40,E=16"),
      12,
    );
  });

  it("finds the prior by hand", () => {
    // mean 1; spread (10·1² + 10·1²)/20 = 1; chance alone: 1/10; 0.9 is left.
    const prior = priorOf([
      { observed: 20, expected: 10 },
      { observed: 0, expected: 10 },
    ]);
    expect(prior.mean).toBe(1);
    expect(prior.gamma?.shape).toBeCloseTo(1 / 0.9, 12);
    expect(prior.gamma?.rate).toBeCloseTo(1 / 0.9, 12);
  });

  it("draws all the way where places differ no more than chance would make them", () => {
    const places = [
      { observed: 2, expected: 2 },
      { observed: 1, expected: 1 },
      { observed: 4, expected: 4 },
    ];
    const prior = priorOf(places);
    expect(prior).toEqual({ mean: 1, gamma: null });
    expect(places.map((place) => shrunkRatio(place, prior))).toEqual([1, 1, 1]);
  });

  it("knows nothing of nowhere", () => {
    expect(priorOf([])).toEqual({ mean: 1, gamma: null });
  });

  it("lies between the ratio and the mean of all", () => {
    const place = fc.record({
      observed: fc.integer({ min: 0, max: 20 }),
      expected: fc.double({ min: 0.01, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (places) => {
        const prior = priorOf(places);
        for (const each of places) {
          const shrunk = shrunkRatio(each, prior);
          const ratio = each.observed / each.expected;
          expect(shrunk).toBeGreaterThanOrEqual(Math.min(ratio, prior.mean) - 1e-9);
          expect(shrunk).toBeLessThanOrEqual(Math.max(ratio, prior.mean) + 1e-9);
        }
      }),
    );
  });
});

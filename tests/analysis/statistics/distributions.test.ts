import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaAtMost, betaQuantile } from "../../../src/analysis/statistics/beta.ts";
import {
  gammaAtMost,
  gammaQuantile,
  logGamma,
  normalWithin,
} from "../../../src/analysis/statistics/gamma.ts";
import { solveRising } from "../../../src/analysis/statistics/solve.ts";
import { expectAllClose } from "../../support/closeTo.ts";

const shape = fc.double({ min: 0.05, max: 400, noNaN: true });
const chance = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe("the logarithm of the gamma function", () => {
  it("is that of the factorials", () => {
    let factorial = 0;
    for (let n = 1; n < 40; n++) {
      expect(logGamma(n)).toBeCloseTo(factorial, 12);
      factorial += Math.log(n);
    }
  });

  it("agrees with scipy", () => {
    expectAllClose(
      [0.001, 0.5, 1.5, 7.25, 14.9, 15, 100.5, 12345].map(logGamma),
      [
        6.907178885383853, 0.5723649429247, -0.12078223763524526, 7.0521854507385395,
        24.924132002217277, 25.191221182738683, 361.43554046777757, 103953.5324720479,
      ],
      13,
    );
  });

  it("keeps the recurrence of the gamma function", () => {
    fc.assert(
      fc.property(shape, (x) => {
        expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 10);
      }),
    );
  });
});

describe("the gamma distribution", () => {
  it("agrees with scipy on both sides of its mean, small and large", () => {
    const cases: [number, number][] = [
      [0.5, 1e-6],
      [0.5, 2],
      [3, 2.5],
      [3, 4.5],
      [50, 40],
      [50, 70],
      [1000, 1010],
      [0.01, 0.3],
      [200.5, 150],
    ];
    expectAllClose(
      cases.map(([a, x]) => gammaAtMost(a, x)),
      [
        0.0011283787909692373, 0.9544997361036415, 0.45618688411667035, 0.8264219290899639,
        0.07033506665939494, 0.994859497541494, 0.6276789447369947, 0.9909276035782353,
        4.903318993286538e-5,
      ],
      11,
    );
  });

  it("ends at 0 and 1, and refuses what has no chance", () => {
    expect(gammaAtMost(3, 0)).toBe(0);
    expect(gammaAtMost(3, Infinity)).toBe(1);
    expect(gammaQuantile(3, 0)).toBe(0);
    expect(() => gammaAtMost(0, 1)).toThrow("statistics/gamma: shape 0");
    expect(() => gammaAtMost(1, -1)).toThrow(RangeError);
  });

  it("is undone by its quantile", () => {
    fc.assert(
      fc.property(shape, chance, (a, p) => {
        expect(gammaAtMost(a, gammaQuantile(a, p))).toBeCloseTo(p, 9);
      }),
      { numRuns: 40 },
    );
  });

  it("gives the normal distribution's 1.96", () => {
    expect(normalWithin(0.95)).toBeCloseTo(1.959963984540054, 13);
    expect(normalWithin(0.9)).toBeCloseTo(1.6448536269514722, 13);
  });
});

describe("the beta distribution", () => {
  it("agrees with scipy", () => {
    const cases: [number, number, number][] = [
      [0.5, 0.5, 0.2],
      [3, 5, 0.7],
      [50, 2, 0.99],
      [300, 200, 0.61],
      [1, 1, 0.3],
      [0.01, 4, 0.5],
      [1000.5, 3.5, 0.995],
    ];
    expectAllClose(
      cases.map(([a, b, x]) => betaAtMost(a, b, x)),
      [
        0.2951672353008665, 0.9712045, 0.9075091007063049, 0.6741626935263771, 0.3,
        0.9997317532469999, 0.18617120326756947,
      ],
      10,
    );
  });

  it("is the same read from the other side", () => {
    fc.assert(
      fc.property(shape, shape, chance, (a, b, x) => {
        expect(betaAtMost(a, b, x) + betaAtMost(b, a, 1 - x)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("is undone by its quantile", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 200, noNaN: true }),
        fc.double({ min: 1, max: 200, noNaN: true }),
        chance,
        (a, b, p) => {
          expect(betaAtMost(a, b, betaQuantile(a, b, p))).toBeCloseTo(p, 9);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("ends at 0 and 1, and refuses what is no share", () => {
    expect([0, 1].map((x) => betaAtMost(2, 3, x))).toEqual([0, 1]);
    expect([0, 1].map((p) => betaQuantile(2, 3, p))).toEqual([0, 1]);
    expect(() => betaAtMost(2, 3, 1.1)).toThrow("statistics/beta");
    expect(() => betaAtMost(-2, 3, 0.1)).toThrow(RangeError);
  });
});

describe("solving", () => {
  it("finds the square root of 2 to the last digit", () => {
    expect(solveRising((x) => x * x, 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
  });

  it("ends at the nearer end where the value is out of reach", () => {
    expect(solveRising((x) => x, 5, 0, 1)).toBeCloseTo(1, 15);
    expect(solveRising((x) => x, -5, 1, 2)).toBeCloseTo(1, 15);
  });
});

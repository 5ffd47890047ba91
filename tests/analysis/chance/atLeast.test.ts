import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast } from "../../../src/analysis/chance/atLeast.ts";
import { referenceList, referenceNumber } from "../../support/reference.ts";

/** By going through every way in which the things can happen or not. */
function byEnumeration(wanted: number, chances: readonly number[]): number {
  let total = 0;
  for (let way = 0; way < 2 ** chances.length; way++) {
    const happens = chances.map((_, at) => ((way >> at) & 1) === 1);
    if (happens.filter(Boolean).length < wanted) continue;
    total += chances.reduce((product, p, at) => product * (happens[at] === true ? p : 1 - p), 1);
  }
  return total;
}

const once = (chances: readonly number[]) => chances.map(() => 1);

describe("the chance of at least so many", () => {
  const nine = referenceList("small_exact", "poisson_binomial", "p");

  it("is exact for nine unequal chances, and near what R takes for it", () => {
    const upper = atLeast(5, nine, once(nine));
    const lower = 1 - atLeast(6, nine, once(nine));
    expect(upper).toBeCloseTo(
      referenceNumber("small_exact", "poisson_binomial", "P(X>=5) exact"),
      9,
    );
    expect(lower).toBeCloseTo(
      referenceNumber("small_exact", "poisson_binomial", "P(X<=5) exact"),
      9,
    );
    const [nearUpper = NaN, nearLower = NaN] = referenceList(
      "small_exact",
      "poisson_binomial",
      "R backbone RNA upper/lower",
    );
    expect(Math.abs(upper - nearUpper)).toBeLessThan(0.002);
    expect(Math.abs(lower - nearLower)).toBeLessThan(0.002);
  });

  it("is what going through every way gives", () => {
    const list = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(list, fc.nat(9), (chances, wanted) => {
        expect(atLeast(wanted, chances, once(chances))).toBeCloseTo(
          byEnumeration(wanted, chances),
          12,
        );
      }),
    );
  });

  it("counts things with the same chance as often as there are", () => {
    expect(atLeast(2, [0.3, 0.6], [3, 2])).toBeCloseTo(
      byEnumeration(2, [0.3, 0.3, 0.3, 0.6, 0.6]),
      12,
    );
  });

  it("is 1 for none, 0 for more than there are, and exact where it is tiny", () => {
    expect(atLeast(0, [], [])).toBe(1);
    expect(atLeast(1, [], [])).toBe(0);
    expect(atLeast(3, [1, 1], [1, 1])).toBe(0);
    expect(atLeast(2, [1, 1, 0], [1, 1, 4])).toBe(1);
    expect(atLeast(20, [0.001], [20]) / 1e-60).toBeCloseTo(1, 9);
  });
});

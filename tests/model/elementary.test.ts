import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp, log } from "../../src/model/elementary.ts";

/** How far a value is from the engine's own, in proportion. */
function error(ours: number, theirs: number): number {
  return ours === theirs ? 0 : Math.abs(ours - theirs) / Math.abs(theirs);
}

describe("exp", () => {
  it("is exact at 0 and knows its limits", () => {
    expect(exp(0)).toBe(1);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(-745.2)).toBe(0);
    expect(exp(-745)).toBe(5e-324);
    expect(exp(709.7)).toBeLessThan(Infinity);
    expect(exp(709.8)).toBe(Infinity);
    expect(exp(Infinity)).toBe(Infinity);
    expect(exp(NaN)).toBeNaN();
  });

  it("agrees with the engine to fourteen digits", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 709.7, noNaN: true }), (x) => {
        expect(error(exp(x), Math.exp(x))).toBeLessThan(1e-14);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("log", () => {
  it("is exact at 1 and knows its limits", () => {
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(-Infinity);
    expect(log(-1)).toBeNaN();
    expect(log(NaN)).toBeNaN();
    expect(log(Infinity)).toBe(Infinity);
  });

  it("agrees with the engine to fourteen digits, from the smallest number to the largest", () => {
    const extremes = [5e-324, 1e-310, 2.3e-308, 0.7071, 0.9999999, 1.0000001, 1.5, 1.7e308];
    for (const x of extremes) expect(error(log(x), Math.log(x))).toBeLessThan(1e-14);
    fc.assert(
      fc.property(fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }), (x) => {
        expect(error(log(x), Math.log(x))).toBeLessThan(1e-14);
      }),
      { numRuns: 2000 },
    );
  });

  it("undoes exp", () => {
    fc.assert(
      fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
        expect(log(exp(x))).toBeCloseTo(x, 11);
      }),
    );
  });
});

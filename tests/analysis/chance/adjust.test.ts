import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg, holm } from "../../../src/analysis/chance/adjust.ts";
import { expectAllClose } from "../../support/closeTo.ts";
import { referenceList } from "../../support/reference.ts";

const example = Float64Array.from(referenceList("small_exact", "p_adjust_example", "p"));

describe("chances adjusted for many questions", () => {
  it("are those of R", () => {
    expect(example.length).toBe(25);
    expectAllClose(
      benjaminiHochberg(example),
      referenceList("small_exact", "p_adjust_example", "bh"),
      9,
    );
    expectAllClose(holm(example), referenceList("small_exact", "p_adjust_example", "holm"), 9);
  });

  it("do not count questions that could not be asked", () => {
    const withGaps = Float64Array.of(NaN, 0.01, NaN, 0.04);
    expectAllClose(benjaminiHochberg(withGaps), [NaN, 0.02, NaN, 0.04]);
    expectAllClose(holm(withGaps), [NaN, 0.02, NaN, 0.04]);
    expect(benjaminiHochberg(new Float64Array(0))).toHaveLength(0);
    expect(holm(new Float64Array(0))).toHaveLength(0);
  });

  it("are never smaller than before, never above 1, in the same order, Holm's the larger", () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(chances, (list) => {
        const p = Float64Array.from(list);
        const bh = benjaminiHochberg(p);
        const stricter = holm(p);
        p.forEach((chance, at) => {
          expect(bh[at]).toBeGreaterThanOrEqual(chance);
          expect(stricter[at]).toBeGreaterThanOrEqual((bh[at] ?? NaN) * (1 - 1e-12));
          expect(stricter[at]).toBeLessThanOrEqual(1);
          p.forEach((other, next) => {
            if (chance >= other) return;
            expect(bh[at]).toBeLessThanOrEqual(bh[next] ?? NaN);
            expect(stricter[at]).toBeLessThanOrEqual(stricter[next] ?? NaN);
          });
        });
      }),
    );
  });
});

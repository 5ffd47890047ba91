import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  combineReports,
  guessedGrades,
  readGrade,
  reliabilityOf,
} from "../../src/model/vocabulary/grades.ts";

describe("a grade as written", () => {
  it.each([
    ["1A P", "3x5x2 reliable A P"],
    ["2b", "3x5x2 untested B null"],
    ["3-E/C", "3x5x2 unreliable E C"],
    ["B2", "5x5x5 reliable A null"],
    ["e 4 1", "5x5x5 untested D P"],
    ["D53", "5x5x5 unreliable E C"],
  ])("%s is read", (written, read) => {
    const grade = readGrade(written);
    expect(
      `${grade!.system} ${grade!.source} ${grade!.assessment} ${String(grade!.handling)}`,
    ).toBe(read);
  });

  it.each(["", "4A", "1F", "1A X", "A", "12", "B6", "reliable"])("%o is not one", (written) => {
    expect(readGrade(written)).toBeNull();
  });
});

describe("the weight of a grade", () => {
  it("is what the table says for the assessment, less for an untested source", () => {
    expect(
      ["1A P", "1B", "1C", "1D", "2A C", "2D"].map((g) => reliabilityOf(g, guessedGrades)),
    ).toEqual([0.95, 0.9, 0.75, 0.5, 0.95 * 0.9, 0.45]);
  });

  it("is nothing where the table leaves it out, and unknown without a grade", () => {
    expect(["1E", "3A", "D1"].map((g) => reliabilityOf(g, guessedGrades))).toEqual([0, 0, 0]);
    expect([undefined, "", "hearsay"].map((g) => reliabilityOf(g, guessedGrades))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("can be set locally", () => {
    const local = { ...guessedGrades, leftOut: [] };
    expect(reliabilityOf("1E", local)).toBe(0.2);
    expect(reliabilityOf("3A", local)).toBe(0.475);
  });
});

describe("several reports of one thing", () => {
  it("make it surer where they are independent", () => {
    const both = combineReports([
      { reliability: 0.5, sources: ["police"] },
      { reliability: 0.8, sources: ["health"] },
    ]);
    expect(both.reliability).toBeCloseTo(0.9, 12);
    expect(both.sameSource).toBe(false);
  });

  it("count as the best of them where they share a source or name none", () => {
    const police = { reliability: 0.5, sources: ["police"] };
    expect(combineReports([police, { reliability: 0.8, sources: ["health", "police"] }])).toEqual({
      reliability: 0.8,
      sameSource: true,
    });
    const unnamed = { reliability: 0.3, sources: [] };
    expect(combineReports([unnamed, police])).toEqual({ reliability: 0.5, sameSource: true });
    expect(combineReports([])).toEqual({ reliability: 0, sameSource: false });
  });

  it("are never less sure than the surest, nor surer than certain, in any order", () => {
    const report = fc.record({
      reliability: fc.double({ min: 0, max: 1, noNaN: true }),
      sources: fc.subarray(["a", "b", "c"]),
    });
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 5 }), (reports) => {
        const { reliability } = combineReports(reports);
        const best = Math.max(...reports.map((each) => each.reliability));
        expect(reliability).toBeGreaterThanOrEqual(best - 1e-12);
        expect(reliability).toBeLessThanOrEqual(1);
      }),
    );
  });
});

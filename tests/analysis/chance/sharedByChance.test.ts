import { describe, expect, it } from "vitest";
import { benjaminiHochberg, holm } from "../../../src/analysis/chance/adjust.ts";
import { givenAny, SharedByChance } from "../../../src/analysis/chance/sharedByChance.ts";
import type { TwoModeRows } from "../../../src/analysis/chance/twoModeRows.ts";
import { reference, referenceNumber } from "../../support/reference.ts";
import {
  davisPairs,
  davisRows,
  linksOfColumns,
  linksOfRows,
  listedPairs,
  rowsOfMatrix,
  sdsmMatrix,
} from "./rows.ts";

function modelOf(graph: TwoModeRows): SharedByChance {
  return new SharedByChance([{ rowLinks: linksOfRows(graph), columnLinks: linksOfColumns(graph) }]);
}

/** How many lie below the level of one in twenty: as they are, and by the two adjustments. */
function below(chances: readonly number[]): { lt05: number; bh: number; holm: number } {
  const p = Float64Array.from(chances);
  const count = (list: Float64Array) => list.filter((chance) => chance < 0.05).length;
  return { lt05: count(p), bh: count(benjaminiHochberg(p)), holm: count(holm(p)) };
}

describe("what two share by chance", () => {
  it("is exact in the example of three rows", () => {
    const model = modelOf(rowsOfMatrix(sdsmMatrix));
    const two = model.of(0, 2, 2);
    const none = model.of(0, 1, 0);
    expect(two.asMany).toBeCloseTo(
      referenceNumber("small_exact", "sdsm_3x4", "P(X>=2) rows 0,2 exact"),
      9,
    );
    expect(two.any).toBeCloseTo(
      referenceNumber("small_exact", "sdsm_3x4", "P(X>=1) rows 0,2 exact"),
      9,
    );
    expect(givenAny(two)).toBeCloseTo(
      referenceNumber("small_exact", "sdsm_3x4", "zero-truncated P(X>=2|X>=1) rows 0,2"),
      9,
    );
    expect(none.asMany).toBe(referenceNumber("small_exact", "sdsm_3x4", "P(X>=0) rows 0,1 exact"));
  });

  it("is near what R takes for it in the example, and better", () => {
    const model = modelOf(rowsOfMatrix(sdsmMatrix));
    const two = referenceNumber("small_exact", "sdsm_3x4", "same by RNA (R backbone)");
    const none = referenceNumber("small_exact", "sdsm_3x4", "same by RNA");
    expect(Math.abs(model.of(0, 2, 2).asMany - two)).toBeLessThan(0.01);
    expect(Math.abs(model.of(0, 1, 0).asMany - none)).toBeLessThan(0.025);
    expect(none).toBeLessThan(1);
  });

  it("is that of the women of Natchez, pair by pair", () => {
    const model = modelOf(davisRows);
    const listed = listedPairs();
    expect(listed).toHaveLength(25);
    expect(reference("davis", "backbone", "pairs_sorted_by_sdsm_exact")).toHaveLength(25);
    for (const { a, b, shared, sdsm_exact, sdsm_midp, sdsm_rna } of listed) {
      const { asMany, more } = model.of(a, b, shared);
      expect(asMany).toBeCloseTo(sdsm_exact, 9);
      expect((asMany + more) / 2).toBeCloseTo(sdsm_midp, 9);
      expect(Math.abs(asMany - sdsm_rna)).toBeLessThan(0.0238);
    }
  });

  it("leaves no pair of them standing out", () => {
    const model = modelOf(davisRows);
    const found = davisPairs().map(({ a, b, shared }) => model.of(a, b, shared));
    expect(found).toHaveLength(referenceNumber("davis", "backbone", "n_pairs_tested"));
    expect(below(found.map(({ asMany }) => asMany))).toEqual(
      reference("davis", "backbone", "counts", "sdsm_exact"),
    );
    expect(below(found.map(({ asMany, more }) => (asMany + more) / 2))).toEqual(
      reference("davis", "backbone", "counts", "sdsm_midp"),
    );
    // As near as R comes to it, none stands out by its reckoning either.
    const rna = reference("davis", "backbone", "counts", "sdsm_rna");
    expect(below(found.map(({ asMany }) => asMany + 0.0238))).toEqual(rna);
  });

  it("answers a question once for all who are alike", () => {
    const model = modelOf(davisRows);
    for (const { a, b, shared } of davisPairs()) model.of(a, b, shared);
    expect(model.answered).toBeGreaterThan(20);
    expect(model.answered).toBeLessThan(80);
    expect(model.of(2, 0, 7)).toBe(model.of(0, 2, 7));
  });

  it("keeps to the strata: those who are never in one share nothing in it", () => {
    // Rows 0 and 1 are linked in the first stratum alone, row 2 in the second alone.
    const model = new SharedByChance([
      { rowLinks: [1, 1, 0], columnLinks: [1, 1] },
      { rowLinks: [0, 0, 2], columnLinks: [1, 1, 0] },
    ]);
    expect(model.of(0, 1, 1).asMany).toBeCloseTo(1 - 0.75 * 0.75, 9);
    expect(model.of(0, 2, 1)).toEqual({ asMany: 0, more: 0, any: 0 });
    expect(givenAny(model.of(0, 2, 1))).toBe(1);
  });

  it("counts only the part of what is shared that is said to count", () => {
    const model = new SharedByChance([{ rowLinks: [1, 1], columnLinks: [1, 1] }]);
    expect(model.of(0, 1, 1).any).toBeCloseTo(1 - 0.75 * 0.75, 9);
    expect(model.of(0, 1, 1, [0.5]).any).toBeCloseTo(1 - 0.875 * 0.875, 9);
    expect(model.of(0, 1, 1, [0]).any).toBe(0);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draws, nhsNumber, uln, upn } from "../../../fixtures/screening/measuredSet.ts";
import {
  isNhsNumber,
  isUln,
  isUpn,
  tenDigits,
  upnOf,
} from "../../../src/import/screening/checkDigits.ts";

const ALL_DIGITS = Array.from({ length: 10 }, (_, digit) => String(digit));
const tenOf = (numbers: readonly number[]): string => numbers.join("");
const anyTen = fc.array(fc.nat(9), { minLength: 10, maxLength: 10 }).map(tenOf);

describe("NHS numbers", () => {
  it("pass by the published examples", () => {
    expect(isNhsNumber("9434765919")).toBe(true);
    expect(isNhsNumber("9434765918")).toBe(false);
    expect(isNhsNumber("9990000018")).toBe(true);
  });

  it("never end in a check of 10", () => {
    // 9990000030 would need 10 as its last digit.
    const ends = ALL_DIGITS.filter((last) => isNhsNumber(`999000003${last}`));
    expect(ends.length).toBeLessThanOrEqual(1);
    const none = Array.from(
      { length: 200 },
      (_, i) => `999000${String(i).padStart(3, "0")}`,
    ).filter((nine) => ALL_DIGITS.every((last) => !isNhsNumber(nine + last)));
    expect(none.length).toBe(18);
  });

  it("may be written with single spaces or hyphens", () => {
    expect(tenDigits("999 000 0018")).toBe("9990000018");
    expect(tenDigits("999-000-0018")).toBe("9990000018");
    expect(tenDigits("999  000 0018")).toBeNull();
    expect(tenDigits("99900000189")).toBeNull();
  });
});

describe("learner numbers", () => {
  it("pass by HESA's example", () => {
    expect(isUln("9276308686")).toBe(true);
    expect(isUln("9276308687")).toBe(false);
    expect(isUln("0000000042")).toBe(false);
  });

  it("are never NHS numbers, and pass as often by chance", () => {
    fc.assert(fc.property(anyTen, (digits) => !(isNhsNumber(digits) && isUln(digits))));
    const draw = draws(1);
    const passing = Array.from({ length: 20_000 }, () =>
      Array.from({ length: 10 }, () => draw(10)).join(""),
    ).filter((digits) => isNhsNumber(digits));
    expect(passing.length / 20_000).toBeCloseTo(1 / 11, 2);
  });
});

describe("pupil numbers", () => {
  it("pass by the published example, and by the sum of two others worked out by hand", () => {
    expect(isUpn("B801200005001")).toBe(true);
    expect(isUpn("A801200005001")).toBe(false);
    // 2×2 + 4×7 + 9×1 + 10×6 + 12×4 + 13×9 = 266, which leaves 13: P.
    expect(isUpn("P207000016049")).toBe(true);
    expect(isUpn("Q207000016049")).toBe(false);
  });

  it("may be temporary, with a letter at the end that counts", () => {
    // 2×8 + 4×1 + 5×2 + 10×5 = 80, and 13×1 for a B: 93 leaves 1, so B; for an A: 80 leaves 11, M.
    expect(isUpn("B80120000500B")).toBe(true);
    expect(isUpn("M80120000500A")).toBe(true);
    expect(isUpn("B80120000500C")).toBe(false);
  });

  it("have a form of their own: no I, O or S, and the codes for unknown are none", () => {
    expect(upnOf(" b8012 0000 5001".trim())).toBe("B801200005001");
    for (const other of ["UN1", "UN5", "I801200005001", "B80120000500O", "B8012000050012"])
      expect(upnOf(other)).toBeNull();
  });
});

describe("the numbers of the measured set", () => {
  it("pass, though they were made in another way", () => {
    const draw = draws(3);
    for (let i = 0; i < 300; i++) {
      expect(isNhsNumber(nhsNumber(draw))).toBe(true);
      expect(isUln(uln(draw))).toBe(true);
      expect(isUpn(upn(draw, i % 2 === 0))).toBe(true);
    }
  });
});

import { describe, expect, it } from "vitest";
import { NumberCodes } from "../../../../src/import/formats/xlsx/grid/numberCodes.ts";

/** Numbers told apart only by what 32 bits do not hold: they all fall on the same place. */
const colliding = Array.from({ length: 2000 }, (_, n) => n * 2 ** 32 + n);

describe("NumberCodes", () => {
  it.each([
    ["few", [0, 1, 7]],
    ["in a row", Array.from({ length: 5000 }, (_, n) => 43_000 + n)],
    ["of 15 digits", Array.from({ length: 5000 }, (_, n) => 999_999_999_999_999 - 7 * n)],
    ["chosen to collide", colliding],
  ])("finds the code of each of many numbers: %s", (_, numbers) => {
    const codes = new NumberCodes();
    numbers.forEach((number, index) => {
      expect(codes.of(number)).toBe(0);
      codes.set(number, index + 1);
    });
    expect(numbers.map((number) => codes.of(number))).toEqual(numbers.map((_, i) => i + 1));
    expect(codes.of(123_456)).toBe(0);
  });
});

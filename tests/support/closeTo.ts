import { expect } from "vitest";

/** Holds two lists of numbers against each other, to that many decimal places. */
export function expectAllClose(
  found: ArrayLike<number>,
  wanted: ArrayLike<number>,
  places = 9,
): void {
  expect(found.length).toBe(wanted.length);
  const most = Array.from(found, (value, at) => {
    const other = wanted[at] ?? NaN;
    const both = Number.isNaN(value) && Number.isNaN(other);
    return both ? 0 : Math.abs(value - other) / Math.max(1, Math.abs(other));
  });
  const worst = most.findIndex((gap) => !(gap < 0.5 * 10 ** -places));
  if (worst >= 0) expect(found[worst]).toBeCloseTo(wanted[worst] ?? NaN, places);
  expect(worst).toBe(-1);
}

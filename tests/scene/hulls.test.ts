import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convexHull, padded } from "../../src/scene/hulls.ts";

const points = fc
  .array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 40 })
  .map((values) => (values.length % 2 === 0 ? values : values.slice(1)));

/** How far a point lies inside an edge of a shape that turns left; negative is outside. */
function depths(corners: readonly number[], x: number, y: number): number[] {
  const n = corners.length / 2;
  return Array.from({ length: n }, (_, at) => {
    const [ax = 0, ay = 0] = corners.slice(2 * at);
    const next = 2 * ((at + 1) % n);
    const [bx = 0, by = 0] = corners.slice(next);
    return ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / Math.hypot(bx - ax, by - ay);
  });
}

describe("the shape around some points", () => {
  it("is the outermost of them, without those on an edge or within", () => {
    expect(convexHull([0, 0, 4, 0, 4, 4, 0, 4, 2, 2, 2, 0])).toEqual([0, 0, 4, 0, 4, 4, 0, 4]);
  });

  it("is the two ends of a row, one point, or nothing", () => {
    expect(convexHull([3, 3, 1, 1, 2, 2])).toEqual([1, 1, 3, 3]);
    expect(convexHull([5, 6])).toEqual([5, 6]);
    expect(convexHull([5, 6, 5, 6, 5, 6])).toEqual([5, 6]);
    expect(convexHull([])).toEqual([]);
  });

  it("holds every point, and every corner of it is one of them", () => {
    fc.assert(
      fc.property(points, (given) => {
        const hull = convexHull(given);
        const known = new Set(pairs(given));
        for (const corner of pairs(hull)) expect(known.has(corner)).toBe(true);
        if (hull.length < 6) return;
        for (let at = 0; at < given.length; at += 2)
          for (const depth of depths(hull, given[at]!, given[at + 1]!))
            expect(depth).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});

describe("the padded shape", () => {
  it("is a circle around one point and a capsule around two", () => {
    const circle = padded([10, 20], 5);
    for (let at = 0; at < circle.length; at += 2)
      expect(Math.hypot(circle[at]! - 10, circle[at + 1]! - 20)).toBeCloseTo(5, 9);
    const capsule = padded([0, 0, 10, 0], 2);
    expect([Math.min(...odd(capsule)), Math.max(...odd(capsule))]).toEqual([-2, 2]);
    expect(Math.max(...even(capsule))).toBeCloseTo(12, 9);
    expect(padded([], 3)).toEqual([]);
  });

  it("leaves the padding clear on every side of the shape within", () => {
    fc.assert(
      fc.property(points, (given) => {
        const hull = convexHull(given);
        const outline = padded(hull, 3);
        expect(outline.length).toBeGreaterThan(0);
        for (let at = 0; at < outline.length; at += 2)
          expect(distanceTo(hull, outline[at]!, outline[at + 1]!)).toBeCloseTo(3, 6);
      }),
    );
  });
});

function pairs(values: readonly number[]): string[] {
  return values.flatMap((value, at) => (at % 2 === 0 ? [`${value} ${values[at + 1] ?? ""}`] : []));
}

const even = (values: readonly number[]) => values.filter((_, at) => at % 2 === 0);
const odd = (values: readonly number[]) => values.filter((_, at) => at % 2 === 1);

/** From a point outside to the nearest edge of a shape. */
function distanceTo(corners: readonly number[], x: number, y: number): number {
  const n = corners.length / 2;
  return Math.min(
    ...Array.from({ length: n }, (_, at) => {
      const [ax = 0, ay = 0] = corners.slice(2 * at);
      const [bx = 0, by = 0] = corners.slice(2 * ((at + 1) % n));
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const share = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
      const t = Math.max(0, Math.min(1, share));
      return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
    }),
  );
}

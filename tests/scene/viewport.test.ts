import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extentOf, fitExtent, pointOf } from "../../src/scene/viewport.ts";

const size = { width: 400, height: 300 };

describe("a fitted picture", () => {
  it("shows a rectangle in its middle, as large as fits", () => {
    const view = fitExtent({ left: 0, top: 0, right: 600, bottom: 100 }, size, 50);
    expect(view).toEqual({ scale: 0.5, left: 50, top: 125, width: 400, height: 300 });
  });

  it("never blows up one thing or a few, and stands still for nothing", () => {
    const one = fitExtent({ left: 7, top: 9, right: 7, bottom: 9 }, size, 50);
    expect(one.scale).toBe(1.5);
    expect(pointOf(one, Float32Array.of(7, 9), 0)).toEqual({ x: 200, y: 150 });
    expect(fitExtent(null, size, 50).scale).toBe(1.5);
    expect(extentOf([], new Float32Array(0))).toBeNull();
  });

  it("holds every node within its padding", () => {
    const coordinate = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1 }), (points) => {
        const positions = Float32Array.from(points.flat());
        const numbers = points.map((_, number) => number);
        const view = fitExtent(extentOf(numbers, positions), size, 40);
        for (const number of numbers) {
          const { x, y } = pointOf(view, positions, number);
          expect(x).toBeGreaterThanOrEqual(40 - 1e-3);
          expect(x).toBeLessThanOrEqual(360 + 1e-3);
          expect(y).toBeGreaterThanOrEqual(40 - 1e-3);
          expect(y).toBeLessThanOrEqual(260 + 1e-3);
        }
      }),
    );
  });
});

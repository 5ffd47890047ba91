import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { removeOverlaps } from "../../src/layout/overlaps.ts";
import { worstCover } from "./drawing.ts";

describe("removeOverlaps", () => {
  it("leaves nodes where they are when all stand clear", () => {
    const xy = Float64Array.of(0, 0, 100, 0, 0, 100);
    removeOverlaps(xy, Float64Array.of(5, 5, 5));
    expect([...xy]).toEqual([0, 0, 100, 0, 0, 100]);
  });

  it("moves two nodes apart along the line between them, each by half", () => {
    const xy = Float64Array.of(-1, 0, 1, 0);
    removeOverlaps(xy, Float64Array.of(10, 10));
    expect(xy[2]).toBeCloseTo(-(xy[0] ?? NaN), 9);
    expect(xy[2]).toBeGreaterThanOrEqual(10);
    expect([xy[1], xy[3]]).toEqual([0, 0]);
  });

  it("parts nodes that stand in one place", () => {
    const xy = new Float64Array(100);
    const radii = new Float64Array(50).fill(3);
    removeOverlaps(xy, radii);
    expect(worstCover(xy, radii)).toBeLessThan(0);
  });

  it("parts a small node from within a large one", () => {
    const xy = Float64Array.of(0, 0, 1, 1);
    const radii = Float64Array.of(50, 1);
    removeOverlaps(xy, radii);
    expect(worstCover(xy, radii)).toBeLessThan(0);
  });

  it("never leaves two nodes covering each other, wherever they began", () => {
    const node = fc.tuple(
      fc.integer({ min: -30, max: 30 }),
      fc.integer({ min: -30, max: 30 }),
      fc.integer({ min: 1, max: 25 }),
    );
    fc.assert(
      fc.property(fc.array(node, { minLength: 2, maxLength: 60 }), (nodes) => {
        const xy = Float64Array.from(nodes.flatMap(([x, y]) => [x, y]));
        const radii = Float64Array.from(nodes, ([, , radius]) => radius);
        removeOverlaps(xy, radii);
        expect(worstCover(xy, radii)).toBeLessThan(0);
      }),
    );
  });
});

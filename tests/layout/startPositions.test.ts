import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startPositions } from "../../src/layout/startPositions.ts";

describe("startPositions", () => {
  it("begins with the members of a group together and the nodes of none outside", () => {
    const groups = [0, 1, 1, 1, 2, 2, 2, 0, 0];
    const xy = startPositions(groups, 1);
    const fromMiddle = groups.map((_, v) => Math.hypot(xy[2 * v] ?? NaN, xy[2 * v + 1] ?? NaN));
    const of = (group: number): number[] => fromMiddle.filter((_, v) => groups[v] === group);
    expect(Math.max(...of(1))).toBeLessThan(Math.max(...of(2)));
    expect(Math.max(...of(2))).toBeLessThan(Math.min(...of(0)));
  });

  it("never begins with two nodes in one place", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 200 }),
        fc.nat(),
        (groups, seed) => {
          const xy = startPositions(groups, seed);
          const places = new Set(
            groups.map((_, v) => `${String(xy[2 * v])} ${String(xy[2 * v + 1])}`),
          );
          expect(places.size).toBe(groups.length);
          expect(xy.every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });
});

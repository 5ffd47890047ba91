import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupLooks, hatchings, LOOKS } from "../../src/scene/groupLooks.ts";

describe("the looks of groups", () => {
  it("are as many as there are hatchings, and the first eight groups all differ", () => {
    expect(new Set(hatchings).size).toBe(LOOKS);
    const nowhere = Array.from({ length: 16 }, () => 0);
    expect(groupLooks([1, 2, 3, 4, 5, 6, 7, 8], nowhere)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(groupLooks([], [])).toEqual([]);
  });

  it("stay the same when other groups are not drawn", () => {
    expect(groupLooks([2, 5], [0, 0, 9, 9])).toEqual([1, 4]);
  });

  it("of later groups differ from the seven nearest before them", () => {
    const middles = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 20, maxLength: 40 });
    fc.assert(
      fc.property(middles, (given) => {
        const values = given.length % 2 === 0 ? given : given.slice(1);
        const numbers = Array.from({ length: values.length / 2 }, (_, at) => at + 1);
        const looks = groupLooks(numbers, values);
        looks.forEach((look, group) => {
          expect(look).toBeGreaterThanOrEqual(0);
          expect(look).toBeLessThan(LOOKS);
          const before = Array.from({ length: group }, (_, other) => ({
            other,
            distance:
              (values[2 * other]! - values[2 * group]!) ** 2 +
              (values[2 * other + 1]! - values[2 * group + 1]!) ** 2,
          })).sort((a, b) => a.distance - b.distance || a.other - b.other);
          for (const { other } of before.slice(0, 7)) expect(looks[other]).not.toBe(look);
        });
      }),
    );
  });
});

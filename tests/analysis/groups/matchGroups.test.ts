import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchGroups } from "../../../src/analysis/groups/matchGroups.ts";

const groups = (...all: string[]) => all.map((each) => each.split(" "));

describe("matchGroups", () => {
  it("follows groups whose order changed and who lost or gained somebody", () => {
    expect(matchGroups(groups("a b c d", "e f g"), groups("e f g h", "a b c"))).toEqual({
      continues: [1, 0],
      merged: [[], []],
      split: [[], []],
    });
  });

  it("calls new what shares less than three in ten, and continues what shares just so many", () => {
    // Three shared of ten in all, then three of eleven.
    expect(matchGroups(groups("a b c d e f g"), groups("e f g h i j")).continues).toEqual([0]);
    expect(matchGroups(groups("a b c d e f g"), groups("e f g h i j k")).continues).toEqual([null]);
  });

  it("tells a merger, and lets the larger share go on", () => {
    expect(matchGroups(groups("a b c", "d e f g"), groups("a b c d e f g"))).toEqual({
      continues: [1],
      merged: [[0, 1]],
      split: [[], []],
    });
  });

  it("tells a split, and lets the larger part go on", () => {
    expect(matchGroups(groups("a b c d e"), groups("a b", "c d e"))).toEqual({
      continues: [null, 0],
      merged: [[], []],
      split: [[0, 1]],
    });
  });

  it("takes just half of a group for no merger, and half out of a group for no split", () => {
    const halves = matchGroups(groups("a b c d", "e f"), groups("a b e f", "c d x y"));
    expect([halves.merged, halves.split]).toEqual([
      [[], []],
      [[], []],
    ]);
  });

  it("matches nobody twice: the likest first, then the smaller numbers", () => {
    expect(matchGroups(groups("a b", "c d"), groups("a b c d", "a2 c2")).continues).toEqual([
      0,
      null,
    ]);
    expect(matchGroups(groups("a b c d"), groups("a b", "c d")).continues).toEqual([0, null]);
  });

  it("finds nothing where there was or is nothing", () => {
    expect(matchGroups([], groups("a b"))).toEqual({ continues: [null], merged: [[]], split: [] });
    expect(matchGroups(groups("a b"), [])).toEqual({ continues: [], merged: [], split: [[]] });
  });

  it("finds every group again in itself, however the groups are ordered", () => {
    const anyGroups = fc
      .array(fc.nat(5), { minLength: 2, maxLength: 20 })
      .map((numbers) =>
        [...new Set(numbers)].map((g) => [...numbers.keys()].filter((v) => numbers[v] === g)),
      );
    fc.assert(
      fc.property(
        anyGroups.chain((before) =>
          fc.record({
            before: fc.constant(before),
            order: fc.shuffledSubarray([...before.keys()], { minLength: before.length }),
          }),
        ),
        ({ before, order }) => {
          const after = order.map((number) => before[number]!);
          const matched = matchGroups(before, after);
          expect(matched.continues).toEqual(order);
          expect([...matched.merged, ...matched.split].flat()).toEqual([]);
        },
      ),
    );
  });
});

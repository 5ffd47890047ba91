import { describe, expect, it } from "vitest";
import { boxOf, levelOut, reachOf } from "../../src/layout/frame.ts";
import { distanceBetween } from "./drawing.ts";

/** A long shape standing upright, away from the origin. */
const upright = (): Float64Array => Float64Array.of(10, 10, 11, 20, 10, 30, 9, 40, 12, 25);

describe("levelOut", () => {
  it("lays a long shape on its side, about the origin", () => {
    const xy = upright();
    levelOut(xy);
    const { width, height } = boxOf(xy, new Float64Array(5));
    expect(width).toBeGreaterThan(5 * height);
    expect(xy.filter((_, at) => at % 2 === 0).reduce((sum, x) => sum + x, 0)).toBeCloseTo(0, 9);
  });

  it("moves nothing nearer to anything", () => {
    const before = upright();
    const xy = upright();
    levelOut(xy);
    for (let v = 1; v < 5; v++)
      expect(distanceBetween(xy, 0, v)).toBeCloseTo(distanceBetween(before, 0, v), 9);
  });

  it("gives one picture however the shape was turned", () => {
    const xy = upright();
    levelOut(xy);
    let turned = upright();
    for (let quarter = 1; quarter < 4; quarter++) {
      turned = turned.map((_, at, all) => (at % 2 === 0 ? -all[at + 1]! : all[at - 1]!));
      const level = turned.slice();
      levelOut(level);
      level.forEach((value, at) => {
        expect(value).toBeCloseTo(xy[at] ?? NaN, 9);
      });
    }
  });
});

describe("boxOf", () => {
  it("holds the nodes with their radii", () => {
    expect(boxOf(Float64Array.of(0, 0, 10, 5), Float64Array.of(2, 1))).toEqual({
      left: -2,
      top: -2,
      width: 13,
      height: 8,
    });
  });

  it("is of no size without nodes", () => {
    expect(boxOf(new Float64Array(0), new Float64Array(0))).toEqual({
      left: 0,
      top: 0,
      width: 0,
      height: 0,
    });
  });
});

describe("reachOf", () => {
  it("is the root of the mean squared distance from the centre", () => {
    expect(reachOf(Float64Array.of(0, 0, 2, 0, 2, 2, 0, 2))).toBeCloseTo(Math.SQRT2, 12);
  });
});

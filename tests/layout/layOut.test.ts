import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../src/layout/layOut.ts";
import type { LayoutInput } from "../../src/layout/layoutInput.ts";
import { seededRandom } from "../../src/model/random.ts";
import { distanceBetween, drawing, ring, worstCover } from "./drawing.ts";

/** Single precision at coordinates of a few thousand. */
const ROUNDING = 0.001;

/** Three rings of eight, joined into one piece by single links, each ring a group. */
const threeRings = drawing(`${ring(0, 8)} ${ring(8, 8)} ${ring(16, 8)} 0-8 9-16 17-1`, {
  groups: Array.from({ length: 24 }, (_, v) => 1 + Math.floor(v / 8)),
});

const anyNetwork: fc.Arbitrary<LayoutInput> = fc
  .integer({ min: 1, max: 24 })
  .chain((n) =>
    fc.record({
      ends: fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 40 }),
      groups: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n }),
      radii: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: n, maxLength: n }),
      seed: fc.integer({ min: 0, max: 1000 }),
    }),
  )
  .map(({ ends, groups, radii, seed }) => ({
    n: groups.length,
    from: Uint32Array.from(ends, ([a]) => a),
    to: Uint32Array.from(ends, ([, b]) => b),
    groups: Int32Array.from(groups),
    radii: Float32Array.from(radii),
    seed,
  }));

describe("layOut", () => {
  it("places the members of a group nearer to each other than to other groups", () => {
    const xy = layOut(threeRings);
    const centres = [0, 1, 2].map((g) => centreOf(xy, g * 8, 8));
    for (let v = 0; v < 24; v++) {
      const own = Math.floor(v / 8);
      const distances = centres.map(([x, y]) =>
        Math.hypot((xy[2 * v] ?? NaN) - x, (xy[2 * v + 1] ?? NaN) - y),
      );
      expect(distances.indexOf(Math.min(...distances))).toBe(own);
    }
  });

  it("gives a picture wider than high, and its middle at the origin", () => {
    const xy = layOut(threeRings);
    const { width, height, left, top } = extentOf(xy);
    expect(width / height).toBeGreaterThan(1.2);
    expect(width / height).toBeLessThan(2);
    expect(left + width / 2).toBeCloseTo(0, 2);
    expect(top + height / 2).toBeCloseTo(0, 2);
  });

  it("makes the same picture larger when every node needs more room", () => {
    const small = layOut(threeRings);
    const large = layOut({ ...threeRings, radii: threeRings.radii.map((r) => 4 * r) });
    const of = extentOf(large).width / extentOf(small).width;
    expect(of).toBeCloseTo(4, 3);
  });

  it("says how far it is, up to the end", () => {
    const told: [number, number][] = [];
    layOut(threeRings, (done, of) => told.push([done, of]));
    expect(told.length).toBeGreaterThan(5);
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
  });
});

describe("layOut of odd networks", () => {
  it("gives nothing for no nodes", () => {
    expect(layOut(drawing(""))).toEqual(new Float32Array(0));
  });

  it("puts a single node in the middle", () => {
    expect(layOut(drawing("", { n: 1 }))).toEqual(new Float32Array(2));
  });

  it("puts nodes without links in tidy rows, about as wide as a screen", () => {
    const xy = layOut(drawing("", { n: 40 }));
    const rows = new Set(Array.from({ length: 40 }, (_, v) => xy[2 * v + 1]));
    const columns = new Set(Array.from({ length: 40 }, (_, v) => xy[2 * v]));
    expect([columns.size, rows.size]).toEqual([8, 5]);
    expect(worstCover(xy, new Float32Array(40).fill(6))).toBeLessThan(0);
  });

  it("puts nodes without links below the rest", () => {
    const xy = layOut(drawing(ring(0, 6), { n: 9 }));
    const ys = Array.from({ length: 9 }, (_, v) => xy[2 * v + 1] ?? NaN);
    expect(Math.min(...ys.slice(6))).toBeGreaterThan(Math.max(...ys.slice(0, 6)) + 12);
  });

  it("keeps 30 pieces clear of each other, and near each other", () => {
    const links = Array.from({ length: 30 }, (_, k) => ring(4 * k, 4)).join(" ");
    const input = drawing(links);
    const xy = layOut(input);
    const boxes = Array.from({ length: 30 }, (_, k) => extentOf(xy.subarray(8 * k, 8 * k + 8)));
    const covering = boxes.flatMap((a, k) => boxes.slice(k + 1).filter((b) => cover(a, b)));
    expect(covering).toEqual([]);
    const { width, height } = extentOf(xy);
    expect(width / height).toBeGreaterThan(1.2);
    expect(width / height).toBeLessThan(2);
    const used = boxes.reduce((sum, box) => sum + (box.width + 48) * (box.height + 48), 0);
    expect(used / (width * height)).toBeGreaterThan(0.6);
  });

  it("copes with nodes of no size", () => {
    const xy = layOut(drawing("0-1 1-2", { radii: [0, 0, 0] }));
    expect(distanceBetween(xy, 0, 1)).toBeGreaterThan(0);
    expect(xy.every(Number.isFinite)).toBe(true);
  });

  it("refuses a link to a node that is not there", () => {
    expect(() => layOut(drawing("0-5", { n: 3 }))).toThrow(
      new RangeError("layout/layOut: a link ends at node 5 of 3; count from 0"),
    );
  });

  it("refuses too few radii", () => {
    expect(() => layOut({ ...drawing("0-1"), radii: new Float32Array(1) })).toThrow(
      /2 groups and 1 radii for 2 nodes/,
    );
  });

  it("refuses a radius that is no number", () => {
    expect(() => layOut(drawing("0-1", { radii: [1, NaN] }))).toThrow(/a radius is NaN/);
  });
});

describe("the laws of layOut", () => {
  it("gives the same bytes for the same input, however its links are ordered or turned", () => {
    fc.assert(
      fc.property(anyNetwork, fc.integer(), (input, order) => {
        expect(layOut(reordered(input, order))).toEqual(layOut(input));
      }),
      { numRuns: 40 },
    );
  });

  it("never lets two nodes cover each other, and gives every node a place", () => {
    fc.assert(
      fc.property(anyNetwork, (input) => {
        const xy = layOut(input);
        expect(xy.length).toBe(2 * input.n);
        expect(xy.every(Number.isFinite)).toBe(true);
        if (input.n > 1) expect(worstCover(xy, input.radii)).toBeLessThan(ROUNDING);
      }),
      { numRuns: 60 },
    );
  });

  it("depends on the seed", () => {
    expect(layOut({ ...threeRings, seed: 2 })).not.toEqual(layOut(threeRings));
  });
});

function reordered(input: LayoutInput, order: number): LayoutInput {
  const random = seededRandom(order);
  const places = random.shuffle(Array.from(input.from.keys()));
  const turned = places.map(() => random.chance(0.5));
  const one = places.map((at, k) => (turned[k] ? input.to[at] : input.from[at]) ?? 0);
  const other = places.map((at, k) => (turned[k] ? input.from[at] : input.to[at]) ?? 0);
  return { ...input, from: Uint32Array.from(one), to: Uint32Array.from(other) };
}

function centreOf(xy: Float32Array, first: number, count: number): [number, number] {
  let [x, y] = [0, 0];
  for (let v = first; v < first + count; v++) {
    x += (xy[2 * v] ?? NaN) / count;
    y += (xy[2 * v + 1] ?? NaN) / count;
  }
  return [x, y];
}

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function extentOf(xy: Float32Array): Extent {
  const xs = xy.filter((_, at) => at % 2 === 0);
  const ys = xy.filter((_, at) => at % 2 === 1);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function cover(a: Extent, b: Extent): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

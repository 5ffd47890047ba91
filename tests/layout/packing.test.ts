import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrange, type Arrangement, type Block } from "../../src/layout/packing.ts";

const square = (side: number): Block => ({ width: side, height: side });

describe("arrange", () => {
  it("puts the highest block at the left above and small ones beside it", () => {
    const placed = arrange([square(1), square(10), square(1)]);
    expect([placed.x[1], placed.y[1]]).toEqual([0, 0]);
    expect(placed.height).toBe(10);
  });

  it("sets equal blocks in rows that come near the shape of a screen", () => {
    const placed = arrange(Array.from({ length: 40 }, () => square(1)));
    expect([placed.width, placed.height]).toEqual([8, 5]);
  });

  it("grows wider for what is said to stand below", () => {
    const blocks = Array.from({ length: 3 }, () => ({ width: 6, height: 4 }));
    expect(arrange(blocks)).toMatchObject({ width: 12, height: 8 });
    expect(arrange(blocks, 60)).toMatchObject({ width: 18, height: 4 });
  });

  it("needs no room for no blocks", () => {
    expect(arrange([])).toMatchObject({ width: 0, height: 0 });
  });

  it("never lets two blocks cover each other or leave the frame", () => {
    const side = fc.integer({ min: 1, max: 50 });
    const block = fc.record({ width: side, height: side });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 40 }), (blocks) => {
        const placed = arrange(blocks);
        expect(covering(blocks, placed)).toEqual([]);
        expect(outside(blocks, placed)).toEqual([]);
      }),
    );
  });
});

function covering(blocks: readonly Block[], { x, y }: Arrangement): number[][] {
  const at = (list: Float64Array, k: number): number => list[k] ?? NaN;
  return blocks.flatMap((a, k) =>
    blocks.flatMap((b, l) => {
      if (l <= k) return [];
      const apart =
        at(x, k) + a.width <= at(x, l) ||
        at(x, l) + b.width <= at(x, k) ||
        at(y, k) + a.height <= at(y, l) ||
        at(y, l) + b.height <= at(y, k);
      return apart ? [] : [[k, l]];
    }),
  );
}

function outside(blocks: readonly Block[], placed: Arrangement): Block[] {
  return blocks.filter((block, k) => {
    const right = (placed.x[k] ?? NaN) + block.width;
    const bottom = (placed.y[k] ?? NaN) + block.height;
    return !(right <= placed.width && bottom <= placed.height);
  });
}

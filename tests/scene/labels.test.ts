import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels, type LabelWish } from "../../src/scene/labels.ts";

const size = { width: 300, height: 200 };
const wish = (x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  x,
  y,
  radius: 5,
  width: 60,
  height: 18,
  ...more,
});

describe("names", () => {
  it("stand to the right of what they name where there is room", () => {
    expect(placeLabels([wish(100, 100)], [], size)).toEqual([{ wish: 0, left: 108, top: 91 }]);
  });

  it("go to the other side at the edge, and above where that is asked for", () => {
    expect(placeLabels([wish(280, 100)], [], size)).toEqual([{ wish: 0, left: 212, top: 91 }]);
    const [above] = placeLabels([wish(100, 100, { isAbove: true })], [], size);
    expect(above).toEqual({ wish: 0, left: 70, top: 74 });
  });

  it("give way to names wished for before them, and to what is reserved", () => {
    const crowd = Array.from({ length: 30 }, () => wish(100, 100));
    expect(placeLabels(crowd, [], size).map((each) => each.wish)).toEqual([0, 1]);
    const all = { left: 0, top: 0, right: 300, bottom: 200 };
    expect(placeLabels(crowd, [], size, [all])).toEqual([]);
  });

  it("do not cover other things, unless they are important: then as few as can be", () => {
    const around = Array.from({ length: 40 }, (_, at) => ({
      x: 100 + 45 * Math.cos(at),
      y: 100 + 22 * Math.sin(at),
      radius: 4,
    }));
    expect(placeLabels([wish(100, 100)], around, size)).toEqual([]);
    expect(placeLabels([wish(100, 100, { mayCover: true })], around, size)).toHaveLength(1);
    const right = [{ x: 130, y: 100, radius: 4 }];
    expect(placeLabels([wish(100, 100)], right, size)[0]?.left).toBe(32);
  });

  it("never overlap each other, and stay inside the picture", () => {
    const any = fc.record({
      x: fc.integer({ min: -20, max: 320 }),
      y: fc.integer({ min: -20, max: 220 }),
      radius: fc.integer({ min: 0, max: 20 }),
      width: fc.integer({ min: 1, max: 150 }),
      height: fc.integer({ min: 1, max: 30 }),
      mayCover: fc.boolean(),
      isAbove: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 40 }), (wishes) => {
        const boxes = placeLabels(wishes, wishes, size).map(({ wish: at, left, top }) => ({
          left,
          top,
          right: left + wishes[at]!.width,
          bottom: top + wishes[at]!.height,
        }));
        boxes.forEach((a, at) => {
          expect(Math.min(a.left, a.top)).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(size.width);
          expect(a.bottom).toBeLessThanOrEqual(size.height);
          for (const b of boxes.slice(at + 1))
            expect(
              a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            ).toBe(false);
        });
      }),
    );
  });
});

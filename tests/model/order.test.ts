import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareText, sortedBy, firstAtLeast } from "../../src/model/order.ts";

describe("compareText", () => {
  it("orders by code point, so 10 comes before 9 and Z before a", () => {
    expect(["a", "9", "Z", "10", ""].sort(compareText)).toEqual(["", "10", "9", "Z", "a"]);
  });

  it("puts characters beyond the basic plane last", () => {
    expect(["\u{1F600}", "\uFF5E"].sort(compareText)).toEqual(["\uFF5E", "\u{1F600}"]);
  });

  it("agrees with comparing code points one by one", () => {
    const points = (text: string) => Array.from(text, (c) => c.codePointAt(0) ?? 0);
    const slow = (a: string, b: string) => {
      const [x, y] = [points(a), points(b)];
      const at = x.findIndex((point, i) => point !== y[i]);
      if (at < 0) return x.length - y.length;
      return (x[at] ?? 0) - (y[at] ?? -1);
    };
    const text = fc.string({ unit: "binary", maxLength: 4 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Math.sign(slow(a, b)));
      }),
    );
  });
});

describe("sortedBy", () => {
  it("keeps rows with equal keys in their order", () => {
    expect(sortedBy(["b1", "a1", "b2"], (row) => row.slice(0, 1))).toEqual(["a1", "b1", "b2"]);
  });
});

describe("firstAtLeast", () => {
  it.each([
    [[], 3, 0],
    [[1, 2, 4], 0, 0],
    [[1, 2, 4], 3, 2],
    [[1, 2, 2, 4], 2, 1],
    [[1, 2, 4], 5, 3],
  ])("of %j and %d is %d", (sorted, least, place) => {
    expect(firstAtLeast(sorted, least)).toBe(place);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareText } from "../../src/model/order.ts";
import { textOrder } from "../../src/model/textOrder.ts";

/** The same by comparing text with text. */
function compared(texts: readonly string[]): number[] {
  const places = texts.map((_, place) => place);
  return places.sort((a, b) => compareText(texts[a] ?? "", texts[b] ?? "") || a - b);
}

describe("textOrder", () => {
  it("orders ids by code point, and equal ones as they came", () => {
    const ids = ["YP9", "YP10", "YP1", "YP", "", "YP10", "a", "YP100", "YP1"];
    expect([...textOrder(ids)]).toEqual([4, 3, 2, 8, 1, 5, 7, 0, 6]);
  });

  it("has nothing to order in no texts", () => {
    expect([...textOrder([])]).toEqual([]);
  });

  it("orders long texts that begin alike, letters beyond a byte among them", () => {
    const texts = Array.from({ length: 300 }, (_, n) => {
      const tail = ["", "é", "\uff5e", "\u{1F600}", "zzzzz"][n % 5] ?? "";
      return `a long beginning ${"x".repeat(n % 7)}${tail}${String((n * 37) % 50)}`;
    });
    expect([...textOrder(texts)]).toEqual(compared(texts));
  });

  it("agrees with comparing text with text", () => {
    const letters = fc.constantFrom("a", "b", "Z", "0", "\u00fe", "\u00ff", "\uffff", "\u{1F600}");
    const text = fc.string({ unit: letters, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
        expect([...textOrder(texts)]).toEqual(compared(texts));
      }),
    );
  });
});

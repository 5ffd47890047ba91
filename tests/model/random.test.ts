import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/model/random.ts";

/** The first raw 32-bit numbers of a stream. */
function firstWords(seed: number, stream: string, count = 4): number[] {
  const random = seededRandom(seed, stream);
  return Array.from({ length: count }, () => random.next() * 4294967296);
}

describe("seededRandom", () => {
  // Reckoned in Python with whole numbers of any length, from the published xoshiro128**.
  it("gives the numbers of xoshiro128** to the last bit", () => {
    expect(firstWords(1, "")).toEqual([3020301358, 3731556860, 4294769049, 2672399851]);
    expect(firstWords(1, "layout")).toEqual([1940936972, 1123404221, 2745032585, 347936681]);
    expect(firstWords(2020, "x")).toEqual([691013017, 3507665707, 1125107354, 3900997629]);
    expect(firstWords(-7, "")).toEqual([3224256726, 2611211997, 1300349902, 2769813566]);
  });

  it("keeps streams of one seed apart", () => {
    const streams = ["", "a", "b", "ab", "ba"].map((stream) => firstWords(3, stream).join(" "));
    expect(new Set(streams).size).toBe(streams.length);
  });

  it("takes whole numbers only as a seed", () => {
    expect(() => seededRandom(0.5)).toThrow(RangeError);
    expect(() => seededRandom(Number.NaN)).toThrow(RangeError);
  });

  it("stays from 0 to below 1, half of it below a half", () => {
    const random = seededRandom(11);
    const draws = Array.from({ length: 20_000 }, () => random.next());
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    const low = draws.filter((draw) => draw < 0.5).length;
    expect(Math.abs(low - 10_000)).toBeLessThan(300);
  });
});

describe("integer", () => {
  it("reaches both ends and nothing beyond", () => {
    const random = seededRandom(5);
    const drawn = new Set(Array.from({ length: 500 }, () => random.integer(-2, 3)));
    expect([...drawn].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
  });

  it("refuses a range that is empty", () => {
    expect(() => seededRandom(1).integer(3, 2)).toThrow(RangeError);
  });
});

describe("pick and weighted", () => {
  it("pick refuses an empty list", () => {
    expect(() => seededRandom(1).pick([])).toThrow(RangeError);
  });

  it("weighted draws in proportion, and never what weighs nothing", () => {
    const random = seededRandom(8);
    const counts = [0, 0, 0, 0];
    for (let draw = 0; draw < 8000; draw++) counts[random.weighted([1, 0, 3, 0])]!++;
    expect(counts[1]).toBe(0);
    expect(counts[3]).toBe(0);
    expect(Math.abs(counts[0]! - 2000)).toBeLessThan(200);
  });

  it("weighted refuses weights that are all nothing", () => {
    expect(() => seededRandom(1).weighted([0, 0])).toThrow(RangeError);
    expect(() => seededRandom(1).weighted([])).toThrow(RangeError);
  });

  it("chance is never for 0 and always for 1", () => {
    const random = seededRandom(2);
    const draws = Array.from({ length: 200 }, () => [random.chance(0), random.chance(1)]);
    expect(draws.every(([never, always]) => never === false && always === true)).toBe(true);
  });
});

describe("shuffle", () => {
  it("keeps every item, whatever the list and the seed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const shuffled = seededRandom(seed).shuffle([...items]);
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
      }),
    );
  });

  it("gives all six orders of three about equally often", () => {
    const random = seededRandom(4);
    const orders = new Map<string, number>();
    for (let time = 0; time < 6000; time++) {
      const order = random.shuffle(Uint8Array.of(1, 2, 3)).join("");
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    for (const times of orders.values()) expect(Math.abs(times - 1000)).toBeLessThan(150);
  });
});

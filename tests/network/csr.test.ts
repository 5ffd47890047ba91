import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCsr, degreeOf, tieCount, type Csr } from "../../src/network/csr.ts";

function rows({ n, offsets, neighbours }: Csr): number[][] {
  return Array.from({ length: n }, (_, v) => [...neighbours.slice(offsets[v], offsets[v + 1])]);
}

describe("buildCsr", () => {
  it("lists each node's ties ascending, both ways", () => {
    const graph = buildCsr(4, [2, 0, 0], [0, 1, 3]);
    expect(rows(graph)).toEqual([[1, 2, 3], [0], [0], [0]]);
    expect(tieCount(graph)).toBe(3);
    expect(degreeOf(graph, 0)).toBe(3);
  });

  it("makes one tie of repeated ones, adding their weights, and leaves self-ties out", () => {
    const graph = buildCsr(2, [0, 1, 0], [1, 0, 0], [1, 2, 5]);
    expect(rows(graph)).toEqual([[1], [0]]);
    expect([...(graph.weights ?? [])]).toEqual([3, 3]);
  });

  it("can be empty, lone or without ties", () => {
    expect(tieCount(buildCsr(0, [], []))).toBe(0);
    expect(rows(buildCsr(1, [], []))).toEqual([[]]);
    expect(rows(buildCsr(3, [], []))).toEqual([[], [], []]);
  });

  it("holds exactly the pairs it was given, whatever their order", () => {
    const pair = fc.tuple(fc.nat(7), fc.nat(7));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const graph = buildCsr(
          8,
          pairs.map(([a]) => a),
          pairs.map(([, b]) => b),
        );
        const expected = Array.from({ length: 8 }, (_, v) =>
          [...new Set(pairs.flatMap(([a, b]) => (a === v ? [b] : b === v ? [a] : [])))]
            .filter((other) => other !== v)
            .sort((x, y) => x - y),
        );
        expect(rows(graph)).toEqual(expected);
      }),
    );
  });
});

describe("what buildCsr refuses", () => {
  it("is a weight that is no finite number of 0 or more, named with its place", () => {
    const withWeight = (weight: number) => () => buildCsr(3, [0, 1], [1, 2], [1, weight]);
    const says = (weight: string) =>
      `network/csr: tie 1 has weight ${weight}; give finite weights of 0 or more`;
    expect(withWeight(NaN)).toThrow(new RangeError(says("NaN")));
    expect(withWeight(-0.5)).toThrow(new RangeError(says("-0.5")));
    expect(withWeight(Infinity)).toThrow(new RangeError(says("Infinity")));
    expect(() => buildCsr(3, [0, 1], [1, 2], [1])).toThrow(new RangeError(says("undefined")));
    expect([...(withWeight(0)().weights ?? [])]).toEqual([1, 1, 0, 0]);
  });

  it("is an end that is no node", () => {
    const says = (ends: string) => `network/csr: tie 0 joins ${ends}; number nodes from 0 to 1`;
    expect(() => buildCsr(2, [0], [2])).toThrow(new RangeError(says("0 and 2")));
    expect(() => buildCsr(2, [-1], [1])).toThrow(new RangeError(says("-1 and 1")));
    expect(() => buildCsr(2, [0], [NaN])).toThrow(new RangeError(says("0 and NaN")));
  });
});

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

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rewire } from "../../../src/analysis/chance/rewire.ts";
import { seededRandom } from "../../../src/model/random.ts";
import { buildCsr, degreeOf, tieCount, type Csr } from "../../../src/network/csr.ts";
import { karate } from "../../support/publishedGraphs.ts";

function tiesOf({ n, offsets, neighbours }: Csr): string[] {
  return Array.from({ length: n }, (_, a) =>
    [...neighbours.subarray(offsets[a], offsets[a + 1])]
      .filter((b) => b > a)
      .map((b) => `${String(a)}-${String(b)}`),
  ).flat();
}

const anyGraph = fc
  .array(fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 9 })), { maxLength: 30 })
  .map((ties) =>
    buildCsr(
      10,
      ties.map(([a]) => a),
      ties.map(([, b]) => b),
      ties.map(([, , weight]) => weight),
    ),
  );

describe("rewiring", () => {
  it("keeps everybody's number of ties, and the strengths, in a simple graph", () => {
    fc.assert(
      fc.property(anyGraph, fc.integer(), fc.nat(200), (graph, seed, swaps) => {
        const found = rewire(graph, swaps, seededRandom(seed));
        // Self-ties and repeats would be lost in building, so the count shows there were none.
        expect(tieCount(found)).toBe(tieCount(graph));
        for (let v = 0; v < graph.n; v++) expect(degreeOf(found, v)).toBe(degreeOf(graph, v));
        const strengths = ({ weights }: Csr) => [...(weights ?? [])].sort((a, b) => a - b);
        expect(strengths(found)).toEqual(strengths(graph));
      }),
    );
  });

  it("visits every graph with the same degrees equally often", () => {
    // Degrees 2, 2, 1, 1, 1, 1: the paths and the triangle-free rest, counted by hand below.
    const start = buildCsr(6, [0, 0, 1, 4], [1, 2, 3, 5]);
    const draws = 6000;
    const seen = new Map<string, number>();
    const random = seededRandom(5, "rewire");
    let graph = start;
    for (let draw = 0; draw < draws; draw++) {
      graph = rewire(graph, 12, random);
      const key = tiesOf(graph).join(" ");
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    // 0 and 1 tied: each takes one of the four others, 4 × 3 ways, and the last two pair up.
    // Not tied: 0 takes two of four, 1 the other two, 6 ways. They cannot share one of degree 1.
    expect(seen.size).toBe(18);
    const each = draws / seen.size;
    const chiSquare = [...seen.values()].reduce((sum, n) => sum + (n - each) ** 2 / each, 0);
    // 99.9 % point of chi-square with 17 degrees of freedom.
    expect(chiSquare).toBeLessThan(40.79);
  });

  it("moves nearly every tie it can, the same way for the same seed", () => {
    const before = new Set(tiesOf(karate.graph));
    const [one, again, other] = [1, 1, 2].map((seed) =>
      tiesOf(rewire(karate.graph, 780, seededRandom(seed))),
    );
    expect(one).toEqual(again);
    expect(one).not.toEqual(other);
    expect(one?.filter((tie) => before.has(tie)).length).toBeLessThan(before.size / 2);
    expect(tiesOf(karate.graph)).toHaveLength(before.size);
  });

  it("changes nothing where no swap is possible", () => {
    const star = buildCsr(4, [0, 0, 0], [1, 2, 3]);
    expect(tiesOf(rewire(star, 50, seededRandom(1)))).toEqual(tiesOf(star));
    const nothing = buildCsr(3, [], []);
    expect(tieCount(rewire(nothing, 50, seededRandom(1)))).toBe(0);
    expect(rewire(star, 5, seededRandom(1)).weights).toBeNull();
  });
});

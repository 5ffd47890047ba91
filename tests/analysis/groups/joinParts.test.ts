import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Joiner } from "../../../src/analysis/groups/joinParts.ts";
import { Level } from "../../../src/analysis/groups/level.ts";
import { newman } from "../../../src/analysis/groups/quality.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { anyGraph, graphOf, pathOf, tiesOf } from "../../support/graphs.ts";
import { levelOf, sumsOf } from "./levelOf.ts";

/** The weight between each two nodes of a level, in rows; both ends must agree. */
function weightsOf({ n, offsets, neighbours, weights }: Level): number[][] {
  const table = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (let v = 0; v < n; v++)
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      expect(neighbours[e]).not.toBe(v);
      expect(table[v]![neighbours[e]!]).toBe(0);
      table[v]![neighbours[e]!] = weights[e]!;
    }
  return table;
}

function join(joiner: Joiner, graph: Csr, part: Int32Array): Level {
  const to = new Level(graph.n, graph.neighbours.length);
  const against = newman(graph);
  joiner.join(levelOf(graph, against), part, sumsOf(against, part), to);
  expect(to.n).toBe(joiner.count);
  return to;
}

describe("Joiner", () => {
  it("makes one node of each part and one tie of all between two", () => {
    const graph = graphOf(
      5,
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 4],
      ],
      [1, 2, 4, 8],
    );
    const joiner = new Joiner(5);
    const level = join(joiner, graph, Int32Array.of(1, 1, 3, 3, 4));
    expect([...joiner.number]).toEqual([0, 0, 1, 1, 2]);
    expect(weightsOf(level)).toEqual([
      [0, 6, 0],
      [6, 0, 8],
      [0, 8, 0],
    ]);
    // Strengths 3 + 5, 10 + 4, 8.
    expect([...level.sums.subarray(0, 6)]).toEqual([8, 8, 14, 14, 8, 8]);
  });

  it("keeps all weight, be it between parts or inside them", () => {
    const joiner = new Joiner(14);
    fc.assert(
      fc.property(
        anyGraph(),
        fc.array(fc.nat(13), { minLength: 14, maxLength: 14 }),
        (graph, of) => {
          const part = Int32Array.from({ length: graph.n }, (_, v) => of[v]! % graph.n);
          const table = weightsOf(join(joiner, graph, part));
          const expected = table.map((row) => row.map(() => 0));
          for (const [v, w] of tiesOf(graph)) {
            const [p, q] = [joiner.number[v]!, joiner.number[w]!];
            if (p === q) continue;
            expected[p]![q]!++;
            expected[q]![p]!++;
          }
          expect(table).toEqual(expected);
        },
      ),
    );
  });

  it("keeps every node apart where each is a part", () => {
    const graph = pathOf(4);
    const level = join(new Joiner(4), graph, Int32Array.of(0, 1, 2, 3));
    expect([...level.neighbours]).toEqual([...graph.neighbours]);
  });
});

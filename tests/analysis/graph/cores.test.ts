import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coreNumbers } from "../../../src/analysis/graph/cores.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { anyGraph, graphOf, neighboursOf, starOf } from "../../support/graphs.ts";
import { publishedGraphs } from "../../support/publishedGraphs.ts";

/** The nodes that are left when those with fewer than k ties are taken away until none has. */
function slowCore(graph: Csr, k: number): Set<number> {
  const near = neighboursOf(graph);
  const left = new Set(near.keys());
  const tooFew = () => [...left].filter((v) => [...near[v]!].filter((w) => left.has(w)).length < k);
  for (let leaving = tooFew(); leaving.length > 0; leaving = tooFew())
    for (const v of leaving) left.delete(v);
  return left;
}

describe("coreNumbers", () => {
  it("is 3 among four who are all tied, 1 on a tail, 0 for a lone node", () => {
    const graph = graphOf(7, [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
    expect([...coreNumbers(graph)]).toEqual([3, 3, 3, 3, 1, 1, 0]);
    expect([...coreNumbers(starOf(9))]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect([...coreNumbers(graphOf(0, []))]).toEqual([]);
  });

  it.each(publishedGraphs)("agrees with networkx on %s", (_, { graph, answers }) => {
    expect([...coreNumbers(graph)]).toEqual(answers.core);
  });

  it("is at least k exactly in the k-core", () => {
    fc.assert(
      fc.property(anyGraph(), fc.integer({ min: 1, max: 5 }), (graph, k) => {
        const inCore = slowCore(graph, k);
        coreNumbers(graph).forEach((core, v) => expect(core >= k).toBe(inCore.has(v)));
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { agreement } from "../../../src/analysis/groups/agreement.ts";
import { comparePartitions } from "../../../src/analysis/groups/comparePartitions.ts";
import { graphOf } from "../../support/graphs.ts";

// Five young people and two contexts: a, b at the first, c, d at the second, e nowhere.
const twoMode = graphOf(7, [
  [0, 5],
  [1, 5],
  [2, 6],
  [3, 6],
]);
const peers = graphOf(5, [
  [0, 1],
  [2, 3],
]);

describe("agreement", () => {
  it("is whole where the same young people stand together, whatever the contexts", () => {
    expect(
      agreement(
        { graph: twoMode, membership: Int32Array.of(0, 0, 1, 1, 2, 0, 1) },
        { graph: peers, membership: Int32Array.of(4, 4, 0, 0, 1) },
        5,
      ),
    ).toEqual({ variation: 0, nmi: 1, ari: 1, youngPeople: 4 });
  });

  it("leaves out those without a link in either network, and keeps those with one in one", () => {
    const one = Int32Array.of(0, 0, 1, 1, 2, 0, 1);
    const other = Int32Array.of(0, 1, 0, 1, 2);
    const found = agreement(
      { graph: twoMode, membership: one },
      { graph: peers, membership: other },
      5,
    );
    expect(found).toEqual({
      ...comparePartitions(Int32Array.of(0, 0, 1, 1), Int32Array.of(0, 1, 0, 1)),
      youngPeople: 4,
    });
    const more = graphOf(5, [[3, 4]]);
    expect(
      agreement({ graph: twoMode, membership: one }, { graph: more, membership: other }, 5)
        .youngPeople,
    ).toBe(5);
  });

  it("is whole where nobody has a link", () => {
    const empty = { graph: graphOf(2, []), membership: Int32Array.of(0, 1) };
    expect(agreement(empty, empty, 2)).toEqual({ variation: 0, nmi: 1, ari: 1, youngPeople: 0 });
  });
});

import { describe, expect, it } from "vitest";
import { newman, quality } from "../../../src/analysis/groups/quality.ts";
import { louvainGroups } from "../../../src/analysis/library/louvain.ts";
import { seededRandom } from "../../../src/model/random.ts";
import { graphOf } from "../../support/graphs.ts";
import { florentine, karate } from "../../support/publishedGraphs.ts";

const sameGroup = (membership: Int32Array, a: number, b: number) => membership[a] === membership[b];

describe("louvainGroups", () => {
  it("finds two triangles joined by one tie, and leaves a lone node alone", () => {
    const graph = graphOf(7, [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 3],
      [3, 4],
      [3, 5],
      [4, 5],
    ]);
    const membership = louvainGroups(graph, 1, seededRandom(1));
    expect(sameGroup(membership, 0, 2) && sameGroup(membership, 3, 5)).toBe(true);
    expect(new Set(membership).size).toBe(3);
  });

  it("minds the weights of ties", () => {
    const ring = graphOf(
      4,
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ],
      [1, 9, 1, 9],
    );
    const membership = louvainGroups(ring, 1, seededRandom(1));
    expect(sameGroup(membership, 1, 2) && sameGroup(membership, 3, 0)).toBe(true);
    expect(sameGroup(membership, 0, 1)).toBe(false);
  });

  it("gives the same groups for the same seed, and more of them at a higher resolution", () => {
    const repeats = Array.from({ length: 5 }, () =>
      louvainGroups(karate.graph, 1, seededRandom(9)),
    );
    for (const membership of repeats) expect(membership).toEqual(repeats[0]);
    const groupsAt = (resolution: number) =>
      new Set(louvainGroups(karate.graph, resolution, seededRandom(9))).size;
    expect(groupsAt(3)).toBeGreaterThan(groupsAt(0.5));
  });

  it("finds the best groups of Florence, out of reach from any start in the order of the file", () => {
    const found = Array.from({ length: 30 }, (_, seed) => {
      const membership = louvainGroups(florentine.graph, 1, seededRandom(seed));
      return quality(florentine.graph, newman(florentine.graph), membership, 1);
    });
    expect(Math.max(...found)).toBeCloseTo(florentine.groups.modularity[0]!, 9);
  });

  it("comes near the best groups of the karate club", () => {
    const found = Array.from({ length: 30 }, (_, seed) =>
      quality(
        karate.graph,
        newman(karate.graph),
        louvainGroups(karate.graph, 1, seededRandom(seed)),
        1,
      ),
    );
    expect(Math.min(...found)).toBeGreaterThan(0.38);
    expect(Math.max(...found)).toBeCloseTo(0.4197896121, 9);
  });
});

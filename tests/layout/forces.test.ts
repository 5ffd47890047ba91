import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { describe, expect, it } from "vitest";
import { applyForces, stepsFor, type Piece } from "../../src/layout/forces.ts";
import { startPositions } from "../../src/layout/startPositions.ts";
import { distanceBetween, drawing, ring } from "./drawing.ts";

/** As in the first part of the steps. */
const settings = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 1,
  strongGravityMode: true,
  gravity: 0.06,
  barnesHutOptimize: false,
};

describe("applyForces", () => {
  it("draws linked nodes nearer than unlinked ones", () => {
    const path = drawing("0-1 1-2 2-3 3-4");
    const xy = applyForces(path, startPositions(path.groups, 1), () => undefined);
    expect(distanceBetween(xy, 0, 1)).toBeLessThan(distanceBetween(xy, 0, 2));
    expect(distanceBetween(xy, 0, 2)).toBeLessThan(distanceBetween(xy, 0, 4));
  });

  it("moves nodes as the library does when it is given a graph", () => {
    const piece: Piece = drawing(`${ring(0, 12)} 0-6 3-9`);
    const start = startPositions(piece.groups, 1);
    const graph = new UndirectedGraph();
    for (let v = 0; v < piece.n; v++) graph.addNode(v, { x: start[2 * v], y: start[2 * v + 1] });
    piece.from.forEach((a, e) => graph.addEdge(a, piece.to[e]));
    const expected = forceAtlas2(graph, {
      iterations: 1,
      settings: { ...settings, slowDown: 1 + Math.log(piece.n) },
    });

    const xy = applyForces(piece, start, () => undefined, 1);
    expect(Object.keys(expected).length).toBe(12);
    for (const [node, { x, y }] of Object.entries(expected)) {
      expect(xy[2 * Number(node)]).toBe(x);
      expect(xy[2 * Number(node) + 1]).toBe(y);
    }
  });

  it("counts a link inside a group as two", () => {
    const links = `${ring(0, 5)} ${ring(5, 5)} 0-5`;
    const two = drawing(links, { groups: [1, 1, 1, 1, 1, 2, 2, 2, 2, 2] });
    const none = drawing(links);
    const start = startPositions(two.groups, 1);
    const between = (piece: Piece): number => {
      const xy = applyForces(piece, start, () => undefined);
      return distanceBetween(xy, 0, 5) / distanceBetween(xy, 0, 2);
    };
    expect(between(two)).toBeGreaterThan(between(none));
  });
});

describe("stepsFor", () => {
  it("gives fewer steps to larger networks, but never too few to move", () => {
    expect([2, 100, 1000, 10_000, 1_000_000].map(stepsFor)).toEqual([200, 600, 600, 120, 30]);
  });
});

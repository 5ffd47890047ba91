import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { describe, expect, it } from "vitest";
import { applyForces, stepsFor, type Piece } from "../../src/layout/forces.ts";
import { reachOf } from "../../src/layout/frame.ts";
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
  slowDown: 1,
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
      settings,
    });

    const xy = applyForces(piece, start, () => undefined, 1);
    expect(Object.keys(expected).length).toBe(12);
    for (const [node, { x, y }] of Object.entries(expected)) {
      expect(xy[2 * Number(node)]).toBe(x);
      expect(xy[2 * Number(node) + 1]).toBe(y);
    }
  });

  it("draws linked nodes together in a network so large that it only approximates", () => {
    // Ten hubs in a ring, each with a hundred of its own.
    const spokes = Array.from({ length: 1000 }, (_, v) => `${String(v + 10)}-${String(v % 10)}`);
    const hubs = drawing(`${ring(0, 10)} ${spokes.join(" ")}`);
    const start = startPositions(hubs.groups, 1);
    const xy = applyForces(hubs, start, () => undefined, 40);
    const links = (at: Float64Array): number =>
      Array.from(hubs.from, (a, e) => distanceBetween(at, a, hubs.to[e] ?? NaN)).reduce(
        (sum, distance) => sum + distance,
      ) / reachOf(at);
    expect(xy.every(Number.isFinite)).toBe(true);
    expect(links(xy)).toBeLessThan(links(start) / 3);
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
    expect([2, 100, 1000, 10_000, 1_000_000].map(stepsFor)).toEqual([200, 600, 396, 99, 40]);
  });
});

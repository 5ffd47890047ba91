import { describe, expect, it } from "vitest";
import { laneOffset, lineShape, SHORTEST_MARKED } from "../../src/scene/lineGeometry.ts";

const from = { x: 0, y: 0, radius: 10 };
const to = { x: 100, y: 0, radius: 20 };
const plain = { lane: 0, direction: "none" } as const;

describe("a line", () => {
  it("goes from edge to edge of its nodes, with its middle between them", () => {
    expect(lineShape(from, to, plain)).toEqual({
      start: { x: 10, y: 0 },
      end: { x: 80, y: 0 },
      middle: { x: 45, y: 0 },
      arrows: [],
    });
  });

  it("ends before its arrow heads, whose tips touch the nodes", () => {
    const shape = lineShape(from, to, { lane: 0, direction: "both" });
    expect([shape?.start.x, shape?.end.x]).toEqual([19, 71]);
    expect(shape?.arrows.map(([tip]) => tip.x)).toEqual([80, 10]);
    expect(lineShape(from, to, { lane: 0, direction: "backward" })?.arrows).toHaveLength(1);
  });

  it("lies beside others that join the same two nodes, in turn on either side", () => {
    expect([0, 1, 2, 3, 4].map(laneOffset)).toEqual([0, 6, -6, 12, -12]);
    expect(lineShape(from, to, { ...plain, lane: 1 })?.start.y).toBe(6);
    expect(lineShape(from, to, { ...plain, lane: 2 })?.end.y).toBe(-6);
  });

  it("is not drawn between nodes that touch, and has no mark when it is short", () => {
    expect(lineShape(from, { x: 30, y: 0, radius: 20 }, plain)).toBeNull();
    expect(lineShape(from, { x: 5, y: 0, radius: 20 }, plain)).toBeNull();
    const short = { x: 10 + SHORTEST_MARKED - 1 + 20, y: 0, radius: 20 };
    expect(lineShape(from, short, plain)?.middle).toBeNull();
  });

  it("has neither mark nor head where everything is drawn small", () => {
    const shape = lineShape(from, to, { lane: 0, direction: "both" }, 0.4);
    expect([shape?.middle, shape?.arrows, shape?.end.x]).toEqual([null, [], 80]);
  });
});

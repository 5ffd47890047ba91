import { describe, expect, it } from "vitest";
import { emptyDataset } from "../../src/model/dataset.ts";
import { stepAlong, stepAround, stepToEnd, walkOf, type Standing } from "../../src/scene/walk.ts";
import { draw, numberOf, sceneOf } from "./drawing.ts";

const drawn = draw(`
  adult: mr
  school S1: ash .., bo .., cy ..
  incident stabbing I1: ash, bo
  tie friend: cy mr
`);
const walk = walkOf(sceneOf(drawn, { showAll: true }));
const name = (standing: Standing | null) =>
  standing === null ? null : drawn.graph.nodes[standing.at]?.id;
const at = (key: Parameters<typeof numberOf>[1]): Standing => {
  const number = numberOf(drawn, key);
  return { at: number, around: number };
};

describe("going through the picture", () => {
  it("leads from the most connected context on, then to young people by id, then to adults", () => {
    const names = walk.order.map((number) => drawn.graph.nodes[number]?.id);
    expect(names).toEqual(["S1", "I1", "ash", "bo", "cy", "mr"]);
  });

  it("begins at the first node, or backwards at the last, and goes round", () => {
    expect(name(stepAlong(walk, null, 1))).toBe("S1");
    expect(name(stepAlong(walk, null, -1))).toBe("mr");
    expect(name(stepAlong(walk, at("adult:mr"), 1))).toBe("S1");
    expect(name(stepAlong(walk, at("institution:S1"), -1))).toBe("mr");
    expect([name(stepToEnd(walk, "first")), name(stepToEnd(walk, "last"))]).toEqual(["S1", "mr"]);
  });

  it("goes round what a node is linked to, and stays where nothing is linked", () => {
    const first = stepAround(walk, at("institution:S1"), 1);
    expect(name(first)).toBe("ash");
    const second = stepAround(walk, first, 1);
    expect([name(second), name(stepAround(walk, second, 1))]).toEqual(["bo", "cy"]);
    expect(name(stepAround(walk, first, -1))).toBe("cy");
    expect(name(stepAround(walk, at("institution:S1"), -1))).toBe("cy");
    const alone = draw("alone: eli");
    const only = walkOf(sceneOf(alone, { showAll: true }));
    expect(stepAround(only, { at: 0, around: 0 }, 1)).toEqual({ at: 0, around: 0 });
  });

  it("begins anew where a filter has hidden what it stood on", () => {
    const few = walkOf(sceneOf(drawn, { minConnections: 3 }));
    expect(name(stepAround(few, at("incident:I1"), 1))).toBe("S1");
    expect(name(stepAlong(few, at("incident:I1"), 1))).toBe("S1");
  });

  it("leads nowhere in an empty picture", () => {
    const nowhere = walkOf(sceneOf(draw(emptyDataset)));
    expect(stepAlong(nowhere, null, 1)).toBeNull();
    expect(stepAround(nowhere, null, 1)).toBeNull();
    expect(stepToEnd(nowhere, "first")).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { layOut } from "../../src/layout/layOut.ts";
import { emptyDataset, type Dataset } from "../../src/model/dataset.ts";
import { layoutInput } from "../../src/scene/layoutInput.ts";
import { draw, sceneOf, withGroups } from "./drawing.ts";
import { sketch } from "../support/sketch.ts";

const drawing = `
  adult: mr
  school S1: ash .., bo .., cy ..
  school F1 type foster: ash ..
  tie friend: ash mr, bo cy
`;

describe("what the layout is told", () => {
  it("is every node and every link, with groups and the room each node needs", () => {
    const drawn = withGroups(draw(drawing), [["youngPerson:ash", "institution:S1"]]);
    const input = layoutInput(drawn.graph, drawn.analysis, 7);
    expect(input).toMatchObject({ n: 6, seed: 7 });
    expect([...input.groups]).toEqual([1, 0, 0, 0, 1, 0]);
    expect(input.from).toHaveLength(drawn.graph.links.length);
    const school = sceneOf(drawn).nodes.find(({ node }) => node.id === "S1");
    expect(input.radii[4]).toBeCloseTo(school?.radius ?? 0, 5);
    expect(new Set(input.radii.subarray(0, 3)).size).toBe(1);
  });

  it("gives each node a place of its own, and none for nothing", () => {
    const { graph, analysis } = draw(drawing);
    const positions = layOut(layoutInput(graph, analysis, 1));
    const places = new Set(
      graph.nodes.map((_, at) => `${positions[2 * at]} ${positions[2 * at + 1]}`),
    );
    expect(places.size).toBe(graph.nodes.length);
    const none = draw(emptyDataset);
    expect(layOut(layoutInput(none.graph, none.analysis, 1))).toHaveLength(0);
  });

  it("is the same in whatever order links were recorded", () => {
    const base = sketch(drawing);
    const turned: Dataset = {
      ...base,
      attendances: base.attendances.toReversed(),
      ties: base.ties.toReversed(),
    };
    const of = (dataset: Dataset) => {
      const { graph, analysis } = draw(dataset);
      return layoutInput(graph, analysis, 1);
    };
    expect(of(turned)).toEqual(of(base));
  });
});

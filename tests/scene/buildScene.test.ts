import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDataset } from "../../src/model/dataset.ts";
import { readContextKey } from "../../src/model/ids.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import { anyCaseNetwork } from "../support/arbitraries.ts";
import { draw, keysOf, sceneOf, sceneOptions, withGroups } from "./drawing.ts";

const drawing = `
  adult: mr, ms
  incident stabbing I1: ash victim, bo alleged, cy witness
  incident stabbing I2: dee alleged
  school S1: ash .., bo .., cy ..
  school F1 type foster: ash .., bo ..
  place P1: eli ..
  tie friend: ash mr, dee ms
  tie conflict: ash bo
`;

describe("what is drawn", () => {
  it("is what has enough connections, and adults linked to it; private homes never", () => {
    const scene = sceneOf(draw(drawing));
    expect(keysOf(scene)).toEqual([
      "youngPerson:ash",
      "youngPerson:bo",
      "youngPerson:cy",
      "incident:I1",
      "institution:S1",
      "adult:mr",
    ]);
    expect(scene.hidden).toMatchObject({
      minConnections: 2,
      byConnections: [
        { kind: "youngPerson", hidden: 2, of: 5 },
        { kind: "incident", hidden: 1, of: 2 },
        { kind: "place", hidden: 1, of: 1 },
      ],
      adults: { hidden: 1, of: 2 },
      privateContexts: 1,
    });
  });

  it("has only lines between things that are drawn", () => {
    const scene = sceneOf(draw(drawing));
    expect(scene.links).toHaveLength(8);
    for (const { link } of scene.links)
      expect(scene.placeOf[link.from]! >= 0 && scene.placeOf[link.to]! >= 0).toBe(true);
  });

  it("is everything when everything is asked for, but private homes", () => {
    const scene = sceneOf(draw(drawing), { showAll: true });
    expect(scene.nodes).toHaveLength(5 + 2 + 1 + 1 + 2);
    expect(keysOf(scene)).not.toContain("institution:F1");
    expect(scene.hidden.byConnections).toEqual([]);
    expect(scene.hidden.adults.hidden).toBe(0);
  });

  it("never moves, whatever is filtered", () => {
    const drawn = draw(drawing);
    const some = sceneOf(drawn, { minConnections: 3 });
    expect(some.positions).toBe(sceneOf(drawn, { showAll: true }).positions);
    expect(some.pool).toBe(sceneOf(drawn).pool);
  });

  it("keeps what the analysis says is kept", () => {
    fc.assert(
      fc.property(anyCaseNetwork, (dataset) => {
        const drawn = draw(dataset);
        const { coverage } = drawn.analysis;
        const scene = sceneOf(drawn);
        const of = (kind: string) => scene.nodes.filter(({ node }) => node.kind === kind).length;
        expect(of("youngPerson")).toBe(coverage.youngPeople.kept);
        expect(of("incident")).toBe(coverage.byKind.incident.kept);
        expect(of("institution")).toBe(coverage.byKind.institution.kept);
        expect(of("place")).toBe(coverage.byKind.place.kept);
        const contexts = scene.links.filter(({ link }) => link.kind === "context");
        expect(contexts).toHaveLength(coverage.links.kept);
      }),
      { numRuns: 60 },
    );
  });

  it("is nothing for an empty dataset", () => {
    const scene = sceneOf(draw(emptyDataset));
    expect([scene.nodes, scene.links, scene.hulls]).toEqual([[], [], []]);
  });

  it("is refused when places of another network are given", () => {
    const { graph, analysis } = draw(drawing);
    expect(() => buildScene(graph, analysis, new Float32Array(3), sceneOptions)).toThrow(
      /3 coordinates for 12 nodes/u,
    );
  });
});

describe("young people", () => {
  const drawn = draw(drawing);
  const radii = (options: Parameters<typeof sceneOf>[1]) =>
    sceneOf(drawn, { showAll: true, ...options })
      .nodes.filter(({ node }) => node.kind === "youngPerson")
      .map(({ radius }) => radius);

  it("are all one size in a case network, whatever measure is asked for", () => {
    expect(Object.keys(drawn.analysis.measures)).toContain("peers");
    for (const purpose of ["case_network", "practice"] as const)
      expect(new Set(radii({ purpose, sizeBy: "peers" })).size).toBe(1);
  });

  it("may vary by a measure in research, where one is asked for and computed", () => {
    expect(new Set(radii({ purpose: "research", sizeBy: "peers" })).size).toBeGreaterThan(1);
    expect(new Set(radii({ purpose: "research", sizeBy: "no-such" })).size).toBe(1);
    expect(sceneOf(drawn, { purpose: "research", sizeBy: "peers" }).sizedBy).toBe("peers");
  });
});

describe("a context", () => {
  it("with four times the connections has four times the area", () => {
    const people = Array.from({ length: 16 }, (_, at) => `y${at} ..`);
    const scene = sceneOf(
      draw(`school S1: ${people.join(", ")}\nschool S2: ${people.slice(0, 4).join(", ")}`),
    );
    const radius = (id: string) => scene.nodes.find(({ node }) => node.id === id)?.radius ?? 0;
    expect(radius("S1") / radius("S2")).toBeCloseTo(2, 10);
  });
});

describe("a linked group", () => {
  const drawn = withGroups(draw("school S1: ash .., bo ..\nschool S2: cy .., dee ..\nalone: eli"), [
    ["youngPerson:ash", "youngPerson:bo", "institution:S1"],
    ["youngPerson:cy", "youngPerson:eli"],
  ]);

  it("has a shape around its members that are drawn, from two young people on", () => {
    const scene = sceneOf(drawn, { minConnections: 1 });
    expect(scene.hulls.map(({ group, youngPeople }) => [group, youngPeople])).toEqual([
      [1, { drawn: 2, of: 2 }],
    ]);
    expect(scene.hulls[0]?.corners.length).toBeGreaterThanOrEqual(4);
    expect(sceneOf(drawn, { showAll: true }).hulls.map(({ look }) => look)).toEqual([0, 1]);
  });

  it("has none when shapes are switched off", () => {
    expect(sceneOf(drawn, { showAll: true, groups: false }).hulls).toEqual([]);
  });

  it("has one of young people alone where contexts are not drawn", () => {
    const [hull] = sceneOf(drawn, { mode: "peers", showAll: true }).hulls;
    expect(hull?.corners).toHaveLength(4);
  });
});

describe("the peer picture", () => {
  it("draws young people alone, and hides none of the contexts by a filter", () => {
    const scene = sceneOf(draw(drawing), { mode: "peers" });
    expect(keysOf(scene)).toEqual(["youngPerson:ash", "youngPerson:bo", "youngPerson:cy"]);
    expect(scene.hidden.byConnections.map(({ kind }) => kind)).toEqual(["youngPerson"]);
    expect(scene.hidden.adults).toEqual({ hidden: 0, of: 0 });
  });

  it("gives conflict a line and a colour of its own beside what is shared", () => {
    const scene = sceneOf(draw(drawing), { mode: "peers" });
    const between = scene.links.filter(({ link }) => link.from === 0 && link.to === 1);
    expect(between.map(({ tone, link }) => [tone, link.lane])).toEqual([
      ["harmful", 0],
      ["peer", 1],
    ]);
  });
});

describe("an incident in two halves", () => {
  it("is drawn once, as the two-mode network has it", () => {
    const { graph, analysis } = draw(drawing);
    const incidents = analysis.network.contexts.filter(
      (key) => readContextKey(key).kind === "incident",
    );
    expect(graph.nodes.filter(({ kind }) => kind === "incident")).toHaveLength(incidents.length);
  });
});

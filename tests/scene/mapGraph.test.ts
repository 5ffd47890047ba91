import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { emptyDataset } from "../../src/model/dataset.ts";
import type { IncidentId, PlaceId } from "../../src/model/ids.ts";
import { noProgress } from "../../src/model/progress.ts";
import { buildMapGraph } from "../../src/scene/buildMapGraph.ts";
import { anyCaseNetwork } from "../support/arbitraries.ts";
import { day, sketch } from "../support/sketch.ts";
import { analysisOptions, draw, linksBetween } from "./drawing.ts";

const drawing = `
  adult: mr, ms
  incident stabbing I1: ash victim, bo alleged no_further_action, bo witness, mr alleged
  incident police_encounter I2: ash alleged, bo alleged
  school S1: ash 2019-09-01..2020-07-31, bo ..
  school F1 type foster: ash .., bo ..
  place P1: ash ..
  tie friend: ash bo
  tie conflict: ash bo
  tie friend: bo mr, mr ms
  alone: dee
`;

describe("the map of a case network", () => {
  it("holds young people, contexts and adults in order, encounters with the police apart", () => {
    const { graph } = draw(drawing);
    expect(graph.nodes.map(({ key }) => key)).toEqual([
      "youngPerson:ash",
      "youngPerson:bo",
      "youngPerson:dee",
      "incident:I1",
      "institution:F1",
      "institution:S1",
      "place:P1",
      "adult:mr",
      "adult:ms",
    ]);
    expect([graph.youngPeople, graph.twoModeNodes, graph.encounters]).toEqual([3, 7, 1]);
    const connections = Object.fromEntries(graph.nodes.map((node) => [node.id, node.connections]));
    expect(connections).toMatchObject({ ash: 1, bo: 1, dee: 0, I1: 2, S1: 2, mr: 3, ms: 1 });
    expect(graph.nodes.filter(({ isShared }) => !isShared).map(({ id }) => id)).toEqual(["F1"]);
  });

  it("has one line a pair of young person and context, with every role and outcome", () => {
    const { graph } = draw(drawing);
    const links = linksBetween(graph, graph.links, "youngPerson:bo", "incident:I1");
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({ kind: "context", relation: null, lane: 0 });
    expect(links[0]?.roles).toEqual([
      { role: "alleged", outcome: "no_further_action" },
      { role: "witness", outcome: undefined },
    ]);
  });

  it("keeps belonging together and conflict apart, side by side", () => {
    const { graph } = draw(drawing);
    const ties = linksBetween(graph, graph.links, "youngPerson:ash", "youngPerson:bo");
    expect(ties.map(({ relation, lane }) => [relation, lane])).toEqual([
      ["adversarial", 0],
      ["affinity", 1],
    ]);
  });

  it("marks every line that an adult is one end of", () => {
    const { graph } = draw(drawing);
    const kinds = (b: "incident:I1" | "youngPerson:bo" | "adult:ms") =>
      linksBetween(graph, graph.links, "adult:mr", b).map(({ kind }) => kind);
    expect([kinds("incident:I1"), kinds("youngPerson:bo"), kinds("adult:ms")]).toEqual([
      ["adult"],
      ["adult"],
      ["adult"],
    ]);
  });

  it("joins an incident to where it happened, a place before an institution of the same id", () => {
    const base = sketch("incident stabbing I1: ash\nplace X: ash ..\nschool X: ash ..");
    const place = "X" as PlaceId;
    const dataset = {
      ...base,
      incidents: [{ id: "I1" as IncidentId, place, date: day("2020-01-01") }],
    };
    const { graph } = draw(dataset);
    const [join] = linksBetween(graph, graph.links, "incident:I1", "place:X");
    expect(join).toMatchObject({ kind: "join", certainty: "certain" });
    expect(linksBetween(graph, graph.links, "incident:I1", "institution:X")).toEqual([]);
  });

  it("draws dated links firm and undated ones possible; an incident's date counts for its roles", () => {
    const { graph } = draw(drawing);
    const certainty = (a: "youngPerson:ash" | "youngPerson:bo") =>
      linksBetween(graph, graph.links, a, "institution:S1").map((link) => link.certainty);
    expect([certainty("youngPerson:ash"), certainty("youngPerson:bo")]).toEqual([
      ["certain"],
      ["possible"],
    ]);
  });

  it("says the way of a directed tie, whichever end it was written from", () => {
    const base = sketch("tie friend: ash bo");
    const [tie] = base.ties;
    if (tie === undefined) throw new Error("no tie");
    const directed = (a: string, b: string) =>
      draw({ ...base, ties: [{ ...tie, a: a as never, b: b as never, directed: true }] }).graph
        .links[0]?.direction;
    expect([directed("ash", "bo"), directed("bo", "ash")]).toEqual(["forward", "backward"]);
    const both = [
      { ...tie, directed: true },
      { ...tie, a: tie.b, b: tie.a, directed: true },
    ];
    expect(draw({ ...base, ties: both }).graph.links[0]?.direction).toBe("both");
  });

  it("leaves out what the analysis left out: agencies set aside and other times", () => {
    const base = sketch("school S1: ash 2018-09-01..2019-07-31, bo 2020-01-01..2020-02-01");
    const dataset = {
      ...base,
      attendances: base.attendances.map((each) => ({ ...each, sources: [each.youngPerson] })),
    };
    const linked = (options: object) => {
      const analysis = analyse(dataset, { ...analysisOptions, ...options }, noProgress);
      const { nodes, links } = buildMapGraph(dataset, analysis);
      return links.map(({ from }) => nodes[from]?.id);
    };
    expect(linked({})).toEqual(["ash", "bo"]);
    expect(linked({ withoutSources: ["ash"] })).toEqual(["bo"]);
    const from = day("2019-12-31").earliest ?? 0;
    expect(linked({ period: { from, to: from + 366 } })).toEqual(["bo"]);
  });

  it("is empty for an empty dataset", () => {
    const { graph } = draw(emptyDataset);
    expect([graph.nodes, graph.links]).toEqual([[], []]);
  });

  it("has exactly the two-mode links of the analysis, and no line from a node to itself", () => {
    fc.assert(
      fc.property(anyCaseNetwork, (dataset) => {
        const { graph, analysis } = draw(dataset);
        const { offsets, neighbours } = analysis.network.graph;
        const expected: string[] = [];
        for (let person = 0; person < graph.youngPeople; person++)
          for (const context of neighbours.subarray(offsets[person], offsets[person + 1]))
            expected.push(`${person} ${context}`);
        const contexts = graph.links.filter(({ kind }) => kind === "context");
        expect(contexts.map(({ from, to }) => `${from} ${to}`)).toEqual(expected);
        expect(graph.links.every(({ from, to }) => from < to)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

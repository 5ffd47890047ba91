import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokerage, type Brokerage } from "../../../src/analysis/graph/brokerage.ts";
import { contextBrokerage, recordedAreas } from "../../../src/analysis/graph/contextBrokerage.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { AreaId } from "../../../src/model/ids.ts";
import { noProgress } from "../../../src/model/progress.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { defaultNetworkOptions } from "../../../src/network/options.ts";
import { selectLinks } from "../../../src/network/selectLinks.ts";
import { anyGraph, graphOf, neighboursOf, pathOf } from "../../support/graphs.ts";
import { karate } from "../../support/publishedGraphs.ts";
import { reference } from "../../support/reference.ts";
import { sketch } from "../../support/sketch.ts";

function brokered(graph: Csr, groups: readonly number[]): Brokerage {
  return brokerage(graph, Int32Array.from(groups), noProgress);
}

type Counts = Readonly<Record<string, number>>;

function countsOf(found: Brokerage, node: number): Counts {
  return {
    coordinator: found.coordinator[node]!,
    itinerant: found.itinerant[node]!,
    gate_or_rep: found.gatekeeperOrRepresentative[node]!,
    liaison: found.liaison[node]!,
  };
}

describe("brokerage", () => {
  it("is what R's sna finds between the factions of the karate club", () => {
    const factions = reference("karate", "faction_membership") as readonly string[];
    const groups = factions.map((faction) => (faction === "Mr. Hi" ? 0 : 1));
    const known = reference("karate", "gould_fernandez_undirected_unordered_pairs");
    const found = brokered(karate.graph, groups);
    const table = factions.map((_, node) => [String(node), countsOf(found, node)] as const);
    expect(Object.fromEntries(table)).toEqual(known);
  });

  it("tells the five places between two apart by the groups of the three", () => {
    const at = (groups: readonly number[]) => countsOf(brokered(pathOf(3), groups), 1);
    expect(at([1, 1, 1])).toMatchObject({ coordinator: 1, itinerant: 0 });
    expect(at([2, 1, 2])).toMatchObject({ itinerant: 1, coordinator: 0 });
    expect(at([1, 1, 2])).toMatchObject({ gate_or_rep: 1, liaison: 0 });
    expect(at([2, 1, 1])).toMatchObject({ gate_or_rep: 1, liaison: 0 });
    expect(at([0, 1, 2])).toMatchObject({ liaison: 1, gate_or_rep: 0 });
  });

  it("leaves out those without a group, and pairs that are tied", () => {
    const nothing = { coordinator: 0, itinerant: 0, gate_or_rep: 0, liaison: 0 };
    for (const groups of [
      [-1, 0, 0],
      [0, -1, 0],
      [0, 0, -1],
    ])
      expect(countsOf(brokered(pathOf(3), groups), 1)).toEqual(nothing);
    const triangle = graphOf(3, [
      [0, 1],
      [1, 2],
      [0, 2],
    ]);
    expect(countsOf(brokered(triangle, [0, 0, 0]), 1)).toEqual(nothing);
    expect(brokered(graphOf(0, []), []).liaison).toHaveLength(0);
  });

  it("counts, of one group, every open pair around a node", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        const near = neighboursOf(graph);
        const open = near.map(
          (mine) =>
            [...mine].flatMap((a) => [...mine].filter((b) => a < b && !near[a]!.has(b))).length,
        );
        const groups = near.map(() => 3);
        expect([...brokered(graph, groups).coordinator]).toEqual(open);
      }),
      { numRuns: 50 },
    );
  });
});

/** A drawing with areas: `ash` lives in north, `S1` is in south, … */
function located(drawing: string, areas: Readonly<Record<string, string>>): Dataset {
  const dataset = sketch(drawing);
  const put = <Row extends { readonly id: string }>(row: Row): Row =>
    areas[row.id] === undefined ? row : { ...row, area: areas[row.id] as AreaId };
  return {
    ...dataset,
    youngPeople: dataset.youngPeople.map(put),
    incidents: dataset.incidents.map(put),
    institutions: dataset.institutions.map(put),
    places: dataset.places.map(put),
  };
}

function ofContexts(dataset: Dataset) {
  const links = selectLinks(dataset, defaultNetworkOptions);
  const areas = recordedAreas(dataset, links);
  return contextBrokerage(links, areas, defaultNetworkOptions, noProgress);
}

const none = { coordinator: 0, itinerant: 0, gatekeeper: 0, liaison: 0, notKnown: 0 };

describe("brokerage of contexts between areas", () => {
  const homes = { ash: "north", bo: "north", cy: "south", dee: "east", P1: "north" };

  it("classes the pairs that a context alone links by the areas of the three", () => {
    const dataset = located("place P1: ash .., bo .., cy .., dee .., eli ..", homes);
    const { contexts, areas } = ofContexts(dataset);
    const pairs = { coordinator: 1, itinerant: 0, gatekeeper: 4, liaison: 1, notKnown: 4 };
    expect(contexts).toEqual([{ context: "place:P1", area: "north", ...pairs }]);
    expect(areas).toEqual([
      { area: "east", ...none },
      { area: "north", ...pairs },
      { area: "south", ...none },
    ]);
    const away = ofContexts(located("place P1: ash .., bo ..", { ...homes, P1: "west" }));
    expect(away.contexts).toMatchObject([{ area: "west", itinerant: 1, coordinator: 0 }]);
  });

  it("takes a pair whom anything else links for nobody's", () => {
    const twice = "place P1: ash .., bo ..\nplace P2: ash .., bo ..";
    expect(ofContexts(located(twice, homes)).contexts).toEqual([]);
    const known = "place P1: ash .., bo ..\ntie friend: ash bo";
    expect(ofContexts(located(known, homes)).contexts).toEqual([]);
    const apart = `place P1: ash .., bo ..
      school S1: ash 2019-01-01..2019-02-01, bo 2020-01-01..2020-02-01`;
    expect(ofContexts(located(apart, homes)).contexts).toHaveLength(1);
  });

  it("never reads harm as bringing together", () => {
    const harm = located("incident stabbing I1: ash victim, cy alleged", { ...homes, I1: "north" });
    expect(ofContexts(harm).contexts).toEqual([]);
  });

  it("takes an incident without an area for one of the area it happened in", () => {
    const dataset = located("incident robbery I1: ash, cy\nplace P1: dee ..", homes);
    const [incident] = dataset.incidents;
    const placed = { ...dataset, incidents: [{ ...incident!, place: dataset.places[0]!.id }] };
    expect(ofContexts(placed).contexts).toEqual([
      { context: "incident:I1", area: "north", ...none, gatekeeper: 1 },
    ]);
  });

  it("says of which contexts the area is not known", () => {
    const { areas } = ofContexts(located("place P9: ash .., bo ..", homes));
    expect(areas).toEqual([
      { area: "north", ...none },
      { area: null, ...none, notKnown: 1 },
    ]);
  });
});

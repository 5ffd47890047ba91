import { describe, expect, it } from "vitest";
import { buildGroupingGraph, GroupingKind } from "../../src/network/buildGroupingGraph.ts";
import { defaultNetworkOptions, type NetworkOptions } from "../../src/network/options.ts";
import { selectLinks } from "../../src/network/selectLinks.ts";
import { sketch } from "../support/sketch.ts";

const drawing = sketch(`
  incident stabbing I1: ash victim, bo alleged
  incident robbery I2: ash, cy
  incident robbery I3: cy alleged
  school S1: ash, bo
  place P1: ash, cy
`);

function kindsIn(relations: NetworkOptions["relations"]): number[] {
  const links = selectLinks(drawing, { ...defaultNetworkOptions, relations });
  return [...buildGroupingGraph(links, { relations }).kinds];
}

describe("the kinds of a grouping graph", () => {
  const { youngPerson, incident, harmed, alleged, institution, place } = GroupingKind;

  it("tell the sides of incidents apart, from each other and from whole incidents", () => {
    expect(kindsIn("affinity")).toEqual([
      ...[youngPerson, youngPerson, youngPerson],
      ...[harmed, alleged, incident, alleged, institution, place],
    ]);
  });

  it("know whole incidents alone where all relations are asked for", () => {
    expect(kindsIn("all")).toEqual([
      ...[youngPerson, youngPerson, youngPerson],
      ...[incident, incident, incident, institution, place],
    ]);
  });
});

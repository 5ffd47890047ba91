import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDataset, type Dataset } from "../../src/model/dataset.ts";
import { noProgress } from "../../src/model/progress.ts";
import { buildGroupingGraph } from "../../src/network/buildGroupingGraph.ts";
import { buildPeers } from "../../src/network/buildPeers.ts";
import { buildTwoModeNetwork } from "../../src/network/buildTwoModeNetwork.ts";
import type { Coverage } from "../../src/network/coverage.ts";
import { tieCount } from "../../src/network/csr.ts";
import { countConnections, measureCoverage } from "../../src/network/measureCoverage.ts";
import { defaultNetworkOptions } from "../../src/network/options.ts";
import { selectLinks } from "../../src/network/selectLinks.ts";
import { anyCaseNetwork } from "../support/arbitraries.ts";
import { sketch } from "../support/sketch.ts";

function coverageOf(dataset: Dataset, minConnections: number): Coverage {
  const links = selectLinks(dataset, defaultNetworkOptions);
  const network = buildTwoModeNetwork(links);
  const { others } = buildPeers(links, defaultNetworkOptions, noProgress);
  return measureCoverage(network, countConnections(network, others), minConnections);
}

describe("buildTwoModeNetwork", () => {
  it("has one link for a young person and a context, however often and however recorded", () => {
    const network = buildTwoModeNetwork(
      selectLinks(
        sketch(`
          incident stabbing I1: ash victim, ash alleged, bo mentioned_only
          school S1: ash 2019-01-01..2019-02-01, ash 2020-01-01..2020-02-01
        `),
        defaultNetworkOptions,
      ),
    );
    expect(network.contexts).toEqual(["incident:I1", "institution:S1"]);
    expect(tieCount(network.graph)).toBe(3);
  });

  it("keeps adults out", () => {
    const withAdult = sketch("adult: mx\nincident stabbing I1: ash victim, mx alleged");
    const network = buildTwoModeNetwork(selectLinks(withAdult, defaultNetworkOptions));
    expect(network.youngPeople).toEqual(["ash"]);
    expect(tieCount(network.graph)).toBe(1);
  });
});

describe("measureCoverage", () => {
  it("keeps contexts of two and young people who share with two others, in one pass", () => {
    const coverage = coverageOf(
      sketch(`
        school S1: ash .., bo .., cy ..
        school S2: dee .., eli ..
        school S3: ash ..
      `),
      2,
    );
    expect(coverage).toEqual({
      minConnections: 2,
      youngPeople: { kept: 3, of: 5 },
      byKind: {
        incident: { kept: 0, of: 0 },
        institution: { kept: 2, of: 3 },
        place: { kept: 0, of: 0 },
      },
      links: { kept: 3, of: 6 },
    });
  });

  it("counts a recorded tie as a connection of each end", () => {
    const coverage = coverageOf(sketch("tie friend: ash bo\ntie conflict: bo cy"), 2);
    expect(coverage.youngPeople).toEqual({ kept: 1, of: 3 });
  });

  it("keeps everything at 0, and nothing of nothing", () => {
    fc.assert(
      fc.property(anyCaseNetwork, (dataset) => {
        const { links, youngPeople } = coverageOf(dataset, 0);
        expect(links.kept).toBe(links.of);
        expect(youngPeople.kept).toBe(dataset.youngPeople.length);
      }),
    );
    expect(coverageOf(emptyDataset, 2).links).toEqual({ kept: 0, of: 0 });
  });
});

describe("buildGroupingGraph", () => {
  it("sees an incident as two contexts: those harmed and those alleged", () => {
    const links = selectLinks(
      sketch("incident stabbing I1: ash victim, bo alleged, cy alleged, dee witness"),
      defaultNetworkOptions,
    );
    const { graph, nodeOf } = buildGroupingGraph(links, { relations: "affinity" });
    expect([...nodeOf]).toEqual([0, 1, 2, 3, 4, 4]);
    expect([...graph.neighbours.slice(graph.offsets[4], graph.offsets[5])]).toEqual([0]);
    expect([...graph.neighbours.slice(graph.offsets[5], graph.offsets[6])]).toEqual([1, 2]);
  });

  it("keeps an incident whole when nobody is harmed or alleged, or all relations are asked for", () => {
    const quiet = selectLinks(sketch("incident robbery I1: ash, bo"), defaultNetworkOptions);
    expect(tieCount(buildGroupingGraph(quiet, { relations: "affinity" }).graph)).toBe(2);
    const sides = selectLinks(
      sketch("incident robbery I1: ash victim, bo alleged"),
      defaultNetworkOptions,
    );
    expect(buildGroupingGraph(sides, { relations: "all" }).nodeOf).toHaveLength(3);
  });
});

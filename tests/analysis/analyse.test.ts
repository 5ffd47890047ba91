import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import type { Analysis } from "../../src/analysis/analysis.ts";
import { type AnalysisOptions, defaultAnalysisOptions } from "../../src/analysis/options.ts";
import { measures } from "../../src/analysis/measures/index.ts";
import { inParts } from "../../src/analysis/parts.ts";
import { emptyDataset, type Dataset } from "../../src/model/dataset.ts";
import { noProgress } from "../../src/model/progress.ts";
import { anyCaseNetwork } from "../support/arbitraries.ts";
import { sketch } from "../support/sketch.ts";

const plain: AnalysisOptions = { ...defaultAnalysisOptions, draws: 0 };

function analysed(dataset: Dataset, options: Partial<AnalysisOptions> = {}): Analysis {
  return analyse(dataset, { ...plain, ...options }, noProgress);
}

/** Two circles of friends at two schools, and one place that two of them share. */
const twoSchools = sketch(`
  school S1: a1 .., a2 .., a3 ..
  school S2: b1 .., b2 .., b3 ..
  place P1: a3 .., b1 ..
`);

describe("analyse", () => {
  it("finds the place that joins two schools", () => {
    const { network, twoMode, measures: values } = analysed(twoSchools);
    const at = network.contexts.indexOf("place:P1") + network.youngPeople.length;
    expect(twoMode).toMatchObject({ components: 1, largest: { youngPeople: 6, contexts: 3 } });
    expect(twoMode.cut[at]).toBe(1);
    expect(values["betweenness"]?.[at]).toBe(16);
  });

  it("groups young people with what they share", () => {
    const { groups, network } = analysed(
      sketch(`
        school S1: a1 .., a2 .., a3 ..
        place P1: a1 .., a2 .., a3 ..
        school S2: b1 .., b2 .., b3 ..
        place P2: b1 .., b2 .., b3 .., a3 ..
      `),
    );
    const names = [...network.youngPeople, ...network.contexts];
    expect(
      groups.list.map(({ youngPeople, contexts }) =>
        [...youngPeople, ...contexts].map((at) => names[at]),
      ),
    ).toEqual([
      ["a1", "a2", "a3", "institution:S1", "place:P1"],
      ["b1", "b2", "b3", "institution:S2", "place:P2"],
    ]);
    expect(groups.verdict).toBe("not-tested");
  });

  it("puts a young person harmed and the one alleged, who share nothing else, in no common group", () => {
    const { groups } = analysed(
      sketch(`
        school S1: a1 .., a2 .., a3 ..
        school S2: b1 .., b2 .., b3 ..
        incident stabbing I1: a1 victim, b1 alleged
      `),
    );
    expect(groups.membership[0]).not.toBe(groups.membership[3]);
    expect(groups.list.filter(({ contexts }) => contexts.includes(6))).toHaveLength(2);
  });

  it("says too few rather than grouping four", () => {
    const { groups } = analysed(sketch("school S1: a .., b ..\nschool S2: c .., d .."));
    expect(groups).toMatchObject({ verdict: "too-few", quality: null, list: [] });
  });

  it("looks among recorded ties when nobody is linked to a context, and says so", () => {
    const { groups, left } = analysed(
      sketch("tie friend: a b, b c, a c\ntie friend: x y, y z, x z"),
    );
    expect(groups).toMatchObject({ on: "peers", list: [{ id: 1 }, { id: 2 }] });
    expect(left.map(({ what }) => what)).toContain("groups on two-mode");
  });

  it("computes every measure of the list, each over its own nodes", () => {
    const { measures: values } = analysed(twoSchools);
    expect(Object.keys(values).sort()).toEqual(measures.map(({ id }) => id).sort());
    for (const { id, on } of measures) expect(values[id], id).toHaveLength(on === "peers" ? 6 : 9);
  });

  it("names what is too large instead of leaving it out in silence", () => {
    const { measures: values, left } = analyse(twoSchools, plain, noProgress, {
      pathNodes: 8,
      peerSteps: 0,
      peerTriads: 0,
      heldTies: 100,
    });
    expect(left[0]?.why).toContain("--exact, which takes about 1 minute for all of them");
    expect(values["betweenness"]).toBeUndefined();
    expect(values["peerConstraint"]).toBeUndefined();
    expect(values["connections"]).toBeDefined();
    expect(left.map(({ what }) => what)).toEqual(
      expect.arrayContaining(["betweenness", "peerBetweenness", "peerConstraint"]),
    );
  });

  it("still counts ties and strengths of a peer network too large to hold", () => {
    const held = analysed(twoSchools);
    const limits = {
      pathNodes: 100,
      peerSteps: Infinity,
      peerTriads: Infinity,
      heldTies: 3,
    };
    const {
      peerNetwork,
      peers,
      measures: values,
      left,
    } = analyse(twoSchools, plain, noProgress, limits);
    expect(peerNetwork).toBeNull();
    expect(peers).toEqual(held.peers);
    expect(values["peers"]).toEqual(held.measures["peers"]);
    expect(values["peerStrength"]).toEqual(held.measures["peerStrength"]);
    expect(left.map(({ what }) => what)).toContain("peerCore");
  });

  it.each([
    ["nothing", ""],
    ["one young person", "alone: a"],
    ["ties alone", "tie friend: a b"],
    ["an incident of one", "incident robbery I1: a victim"],
    [
      "thirty pieces",
      Array.from(
        { length: 30 },
        (_, i) => `school S${String(i)}: a${String(i)} .., b${String(i)} ..`,
      ).join("\n"),
    ],
  ])("says something sensible of %s", (_, drawing) => {
    const dataset = drawing === "" ? emptyDataset : sketch(drawing);
    const analysis = analysed(dataset);
    expect(analysis.network.youngPeople).toHaveLength(dataset.youngPeople.length);
    expect(analysis.connections).toHaveLength(
      dataset.youngPeople.length + analysis.network.contexts.length,
    );
  });

  it("gives the same for the same data, options and seed", () => {
    fc.assert(
      fc.property(anyCaseNetwork, (dataset) => {
        expect(analysed(dataset)).toEqual(analysed(dataset));
      }),
      { numRuns: 20 },
    );
  });
});

describe("inParts", () => {
  it("gives each part its share of one progress that only grows and ends full", () => {
    const seen: number[] = [];
    const [first, second] = inParts((done, of) => seen.push(done / of), [1, 3]);
    first(1, 2);
    first(2, 2);
    second(0, 0);
    expect(seen).toEqual([0.125, 0.25, 1]);
  });
});

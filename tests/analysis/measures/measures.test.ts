import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeMeasures } from "../../../src/analysis/computeMeasures.ts";
import type { Measure } from "../../../src/analysis/measure.ts";
import { measures } from "../../../src/analysis/measures/index.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { expectAllClose } from "../../support/closeTo.ts";
import { anyRenaming, anyTwoMode, graphOf, renamed, type Tie } from "../../support/graphs.ts";
import { davis, florentine } from "../../support/publishedGraphs.ts";

const listed = measures.map((measure) => [measure.id, measure] as const);

function valuesOf(measure: Measure, graph: Csr, youngPeople = graph.n): Float64Array {
  return computeMeasures([measure], { graph, youngPeople })[measure.id]!;
}

/** Words that put a label or a grade on a child, or claim what records cannot show. */
const refused =
  /offender|gang|associate|target|key player|risk|hotspot|\bscore|influen|perpetrator|suspect|ringleader|\bchild|vulnerab|danger/i;

describe("the list of measures", () => {
  it("names each once and derives only from measures of the same graph that come before", () => {
    const ids = measures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(measures.map(({ words }) => words.name)).size).toBe(ids.length);
    const derived = measures.filter(({ derivedFrom }) => derivedFrom !== null);
    expect(derived.map(({ id }) => id)).toEqual(["betweennessNormalised"]);
    for (const { id, derivedFrom, on } of derived) {
      const base = measures.find((measure) => measure.id === derivedFrom)!;
      expect(base.on).toBe(on);
      expect(ids.indexOf(base.id)).toBeLessThan(ids.indexOf(id));
    }
  });

  it("has what the report wants of each graph", () => {
    const on = (graph: Measure["on"]) =>
      measures.filter((measure) => measure.on === graph).map(({ id }) => id);
    expect(on("twoMode")).toEqual([
      "connections",
      "betweenness",
      "betweennessNormalised",
      "harmonic",
      "core",
    ]);
    expect(on("peers")).toEqual([
      "peers",
      "peerStrength",
      "peerBetweenness",
      "peerHarmonic",
      "peerCloseness",
      "peerEigenvector",
      "peerPagerank",
      "peerCore",
    ]);
  });
});

describe.each(listed)("the measure %s", (_, measure) => {
  it("says what it means, what not, and how sure it is, in words fit for a meeting", () => {
    for (const words of Object.values(measure.words)) {
      expect(words.trim().length).toBeGreaterThan(5);
      expect(words).not.toMatch(refused);
    }
    for (const sentence of ["means", "doesNotMean", "caution", "definition"] as const)
      expect(measure.words[sentence]).toMatch(/^[A-Z].*\.$/);
    expect(measure.words.name.length).toBeLessThan(60);
    expect(measure.about).toContain("youngPerson");
    expect(measure.about.includes("context")).toBe(measure.on === "twoMode");
  });

  it("gives one value a node for empty, lone, edgeless and disconnected graphs", () => {
    expect([...valuesOf(measure, graphOf(0, []))]).toEqual([]);
    expect(valuesOf(measure, graphOf(1, []))).toHaveLength(1);
    expect(valuesOf(measure, graphOf(4, []), 2)).toHaveLength(4);
    const parts: Tie[] = [
      [0, 5],
      [1, 5],
      [1, 6],
      [2, 7],
    ];
    const values = valuesOf(measure, graphOf(8, parts), 5);
    expect(values).toHaveLength(8);
    const impossible = values.filter((value) => value < 0 || Math.abs(value) === Infinity);
    expect([...impossible]).toEqual([]);
  });

  it("gives every node the same where nothing tells them apart", () => {
    const ring = graphOf(
      6,
      Array.from({ length: 6 }, (__, v): Tie => [v, (v + 1) % 6]),
    );
    const values = valuesOf(measure, ring, 6);
    expectAllClose(values, new Float64Array(6).fill(values[0]!), 12);
  });

  it("goes with the nodes when they are called otherwise", () => {
    fc.assert(
      fc.property(anyRenaming(10), ({ graph, names }) => {
        const before = valuesOf(measure, graph);
        const after = valuesOf(measure, renamed(graph, names));
        expectAllClose(
          names.map((name) => after[name]!),
          before,
          8,
        );
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same bytes again", () => {
    expect(valuesOf(measure, florentine.graph, 7)).toEqual(valuesOf(measure, florentine.graph, 7));
  });
});

describe("computeMeasures", () => {
  const twoMode = measures.filter(({ on }) => on === "twoMode");
  const peers = measures.filter(({ on }) => on === "peers");

  it("gives what is known of the women of Natchez and their events", () => {
    const values = computeMeasures(twoMode, { graph: davis.graph, youngPeople: davis.women });
    expectAllClose(values["betweenness"]!, davis.answers.betweenness);
    expectAllClose(values["betweennessNormalised"]!, davis.answers.betweennessNormalised);
    expectAllClose(values["harmonic"]!, davis.answers.harmonic);
    expect([...values["core"]!]).toEqual(davis.answers.core);
    expect([...values["connections"]!.slice(0, 3)]).toEqual([8, 7, 8]);
  });

  it("gives what is known of the families of Florence", () => {
    const { graph, answers } = florentine;
    const values = computeMeasures(peers, { graph, youngPeople: graph.n });
    expectAllClose(values["peerBetweenness"]!, answers.betweenness);
    expectAllClose(values["peerHarmonic"]!, answers.harmonic);
    expectAllClose(values["peerCloseness"]!, answers.closeness);
    expectAllClose(values["peerEigenvector"]!, answers.eigenvector);
    expectAllClose(values["peerPagerank"]!, answers.pagerank);
    expect([...values["peerCore"]!]).toEqual(answers.core);
    expect(values["peers"]![1]).toBe(6);
  });

  it("adds up the weights of ties, and counts ties where they have none", () => {
    const ties: Tie[] = [
      [0, 1],
      [1, 2],
    ];
    const strength = measures.filter(({ id }) => id === "peerStrength");
    const of = (graph: Csr) => [
      ...computeMeasures(strength, { graph, youngPeople: 3 })["peerStrength"]!,
    ];
    expect(of(graphOf(3, ties, [0.5, 2]))).toEqual([0.5, 2.5, 2]);
    expect(of(graphOf(3, ties))).toEqual([1, 2, 1]);
  });

  it("follows the paths of betweenness once for the raw and the normalised figure", () => {
    let runs = 0;
    const counted = twoMode.map((measure) =>
      measure.id !== "betweenness"
        ? measure
        : {
            ...measure,
            compute: (...given: Parameters<Measure["compute"]>) => (
              runs++,
              measure.compute(...given)
            ),
          },
    );
    computeMeasures(counted, { graph: davis.graph, youngPeople: davis.women });
    expect(runs).toBe(1);
  });

  it("gives a rescaled measure by itself as well", () => {
    fc.assert(
      fc.property(anyTwoMode(), (on) => {
        const all = computeMeasures(twoMode, on);
        const alone = computeMeasures(
          twoMode.filter(({ derivedFrom }) => derivedFrom !== null),
          on,
        );
        expect(Object.keys(alone)).toEqual(["betweennessNormalised"]);
        expect(alone["betweennessNormalised"]).toEqual(all["betweennessNormalised"]);
      }),
      { numRuns: 20 },
    );
  });

  it("tells how far it has come, never going back, and ends with all of it", () => {
    const told: number[] = [];
    let whole = 0;
    computeMeasures(twoMode, { graph: davis.graph, youngPeople: davis.women }, (done, of) => {
      told.push(done);
      whole = of;
    });
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(whole);
    const empty: number[] = [];
    computeMeasures(twoMode, { graph: graphOf(0, []), youngPeople: 0 }, (done) => empty.push(done));
    expect(empty.some(Number.isNaN)).toBe(false);
  });
});

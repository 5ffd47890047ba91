import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Measure } from "../../../src/analysis/measure.ts";
import { measures } from "../../../src/analysis/measures/index.ts";
import { noProgress } from "../../../src/model/progress.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { expectAllClose } from "../../support/closeTo.ts";
import { anyRenaming, graphOf, renamed, type Tie } from "../../support/graphs.ts";
import { davis, florentine } from "../../support/publishedGraphs.ts";

const listed = measures.map((measure) => [measure.id, measure] as const);

function valuesOf(measure: Measure, graph: Csr, youngPeople = graph.n): Float64Array {
  return measure.compute({ graph, youngPeople, base: null }, noProgress);
}

/** The values of the measure of that id. */
function valuesById(id: string, graph: Csr, youngPeople?: number): Float64Array {
  return valuesOf(
    measures.find((measure) => measure.id === id)!,
    graph,
    youngPeople,
  );
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
      "peerConstraint",
      "peerEffectiveSize",
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

describe("the measures together", () => {
  it("give what is known of the women of Natchez and their events", () => {
    const { graph, women, answers } = davis;
    expectAllClose(valuesById("betweenness", graph, women), answers.betweenness);
    expectAllClose(
      valuesById("betweennessNormalised", graph, women),
      answers.betweennessNormalised,
    );
    expectAllClose(valuesById("harmonic", graph, women), answers.harmonic);
    expect([...valuesById("core", graph, women)]).toEqual(answers.core);
    expect([...valuesById("connections", graph, women).slice(0, 3)]).toEqual([8, 7, 8]);
  });

  it("give what is known of the families of Florence", () => {
    const { graph, answers } = florentine;
    expectAllClose(valuesById("peerBetweenness", graph), answers.betweenness);
    expectAllClose(valuesById("peerHarmonic", graph), answers.harmonic);
    expectAllClose(valuesById("peerCloseness", graph), answers.closeness);
    expectAllClose(valuesById("peerEigenvector", graph), answers.eigenvector);
    expectAllClose(valuesById("peerPagerank", graph), answers.pagerank);
    expect([...valuesById("peerCore", graph)]).toEqual(answers.core);
    expect(valuesById("peers", graph)[1]).toBe(6);
  });

  it("add up the weights of ties, and count ties where they have none", () => {
    const ties: Tie[] = [
      [0, 1],
      [1, 2],
    ];
    expect([...valuesById("peerStrength", graphOf(3, ties, [0.5, 2]))]).toEqual([0.5, 2.5, 2]);
    expect([...valuesById("peerStrength", graphOf(3, ties))]).toEqual([1, 2, 1]);
  });

  it("do not follow the paths again for a rescaled figure whose base is known", () => {
    const rescaled = measures.find(({ id }) => id === "betweennessNormalised")!;
    const star = graphOf(4, [
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
    let reports = 0;
    const known = { graph: star, youngPeople: 3, base: Float64Array.of(0, 0, 0, 1.5) };
    const values = rescaled.compute(known, () => reports++);
    expect([...values]).toEqual([NaN, NaN, NaN, 0.5]);
    expect(reports).toBe(0);
    expect([...valuesOf(rescaled, star, 3)]).toEqual([NaN, NaN, NaN, 1]);
  });

  it("report how far they have come where they follow paths", () => {
    const following = measures.filter(
      ({ cost, derivedFrom }) => cost === "paths" && derivedFrom === null,
    );
    expect(following).toHaveLength(5);
    for (const { compute } of following) {
      const told: number[] = [];
      const input = { graph: davis.graph, youngPeople: davis.women, base: null };
      compute(input, (done, of) => told.push(done / of));
      expect(told.at(-1)).toBe(1);
    }
  });
});

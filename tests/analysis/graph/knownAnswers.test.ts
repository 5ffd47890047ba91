import { describe, expect, it } from "vitest";
import { betweenness } from "../../../src/analysis/graph/betweenness.ts";
import { components } from "../../../src/analysis/graph/components.ts";
import { coreNumbers } from "../../../src/analysis/graph/cores.ts";
import { cutpoints } from "../../../src/analysis/graph/cutpoints.ts";
import { degrees } from "../../../src/analysis/graph/degrees.ts";
import {
  closeness,
  distanceSums,
  harmonicCloseness,
} from "../../../src/analysis/graph/distances.ts";
import { eigenvectorCentrality } from "../../../src/analysis/graph/eigenvector.ts";
import { pagerank } from "../../../src/analysis/graph/pagerank.ts";
import { subgraph } from "../../../src/analysis/graph/subgraph.ts";
import { normaliseBetweenness } from "../../../src/analysis/graph/twoModeNormalisers.ts";
import { Waves } from "../../../src/analysis/graph/waves.ts";
import { type Csr, tieCount } from "../../../src/network/csr.ts";
import { expectAllClose } from "../../support/closeTo.ts";
import { graphOf, neighboursOf, type Tie, tiesOf } from "../../support/graphs.ts";
import { davis, florentine, karate } from "../../support/publishedGraphs.ts";
import { type Answer, reference, referenceList, referenceNumber } from "../../support/reference.ts";

/** A graph whose nodes are called as in the file of known answers. */
class Named {
  readonly graph: Csr;
  private readonly names: readonly string[];

  /** In: two names a tie. Nodes are numbered as they come in `names`. */
  constructor(names: readonly (string | number)[], edges: Answer) {
    this.names = names.map(String);
    const ties = pairsOf(edges).map(([a, b]): Tie => [this.numberOf(a), this.numberOf(b)]);
    this.graph = graphOf(names.length, ties);
  }

  numberOf(name: string): number {
    const at = this.names.indexOf(name);
    if (at < 0) throw new RangeError(`no node ${name}`);
    return at;
  }

  /** Holds values node by node against a table of answers by name, or part of all nodes' answers. */
  expectClose(values: ArrayLike<number>, answers: Answer): void {
    const wanted = Object.entries(answers as Record<string, number>);
    expect(wanted.length).toBeGreaterThan(0);
    const found = wanted.map(([name]) => values[this.numberOf(name)] ?? NaN);
    expectAllClose(
      found,
      wanted.map(([, value]) => value),
    );
  }

  marked(flags: Uint8Array): string[] {
    return this.names.filter((_, v) => flags[v] === 1).toSorted();
  }

  pairs(ties: readonly (readonly [number, number])[]): string[][] {
    return sorted(ties.map(([a, b]) => [this.names[a]!, this.names[b]!]));
  }
}

function pairsOf(edges: Answer): [string, string][] {
  const pairs = edges as readonly (readonly (string | number)[])[];
  expect(pairs.length).toBeGreaterThan(0);
  return pairs.map(([a = "", b = ""]) => [String(a), String(b)]);
}

/** Pairs in one order, whichever way round each was written. */
function sorted(pairs: readonly string[][]): string[][] {
  const key = (pair: string[]) => pair.join(" ");
  return pairs
    .map((pair) => pair.toSorted())
    .toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

const namesIn = (edges: Answer) => [...new Set(pairsOf(edges).flat())];
const upTo = (n: number) => Array.from({ length: n }, (_, v) => v);

describe("the karate club", () => {
  const n = referenceNumber("karate", "n");
  const { graph } = new Named(upTo(n), reference("karate", "edges"));

  it("is the one the other tests draw", () => {
    expect(tieCount(graph)).toBe(referenceNumber("karate", "m"));
    expect(tiesOf(graph)).toEqual(tiesOf(karate.graph));
    const pairs = (n * (n - 1)) / 2;
    expect(tieCount(graph) / pairs).toBeCloseTo(referenceNumber("karate", "density"), 9);
  });

  it("has the known path measures", () => {
    const raw = betweenness(graph);
    const pairsOfOthers = ((n - 1) * (n - 2)) / 2;
    expectAllClose(raw, referenceList("karate", "betweenness_raw"));
    expectAllClose(
      raw.map((value) => value / pairsOfOthers),
      referenceList("karate", "betweenness_normalized"),
    );
    expectAllClose(closeness(graph), referenceList("karate", "closeness_wf"));
    expectAllClose(harmonicCloseness(graph), referenceList("karate", "harmonic_raw"));
  });

  it("is as many steps across as known", () => {
    const waves = new Waves(graph);
    const steps = upTo(n).map((source) => {
      waves.start(Uint32Array.of(source), 0, 1);
      let farthest = 0;
      while (waves.step() > 0) farthest++;
      return farthest;
    });
    expect(Math.max(...steps)).toBe(referenceNumber("karate", "diameter"));
  });

  it("has the known eigenvector, PageRank and cores", () => {
    expectAllClose(eigenvectorCentrality(graph), referenceList("karate", "eigenvector_l2"));
    expectAllClose(pagerank(graph), referenceList("karate", "pagerank_0.85"));
    expect([...coreNumbers(graph)]).toEqual(referenceList("karate", "core_number"));
  });

  it("hangs together by the known node and tie", () => {
    const { cut, bridges } = cutpoints(graph);
    expect(upTo(n).filter((v) => cut[v] === 1)).toEqual(reference("karate", "articulation_points"));
    expect(bridges).toEqual(reference("karate", "bridges"));
  });
});

describe("the women of Natchez", () => {
  const women = reference("davis", "women") as readonly string[];
  const events = reference("davis", "events") as readonly string[];
  const names = [...women, ...events];
  const natchez = new Named(names, reference("davis", "edges"));
  const { graph } = natchez;
  /** How many there are of the node's own kind, and of the other. */
  const kinds = names.map((_, v): [number, number] =>
    v < women.length ? [women.length, events.length] : [events.length, women.length],
  );

  it("is the one the other tests draw", () => {
    expect(tieCount(graph)).toBe(referenceNumber("davis", "m"));
    expect(tiesOf(graph)).toEqual(tiesOf(davis.graph));
  });

  it("has the known ties a node, counted and as a share of all there could be", () => {
    natchez.expectClose(degrees(graph), reference("davis", "degree"));
    natchez.expectClose(
      degrees(graph).map((degree, v) => degree / kinds[v]![1]),
      reference("davis", "bipartite_degree_centrality"),
    );
  });

  it("has the known path measures, raw and as a share of the most there could be", () => {
    const raw = betweenness(graph);
    natchez.expectClose(raw, reference("davis", "betweenness_raw"));
    natchez.expectClose(
      normaliseBetweenness(raw, women.length),
      reference("davis", "bipartite_betweenness"),
    );
    const { steps } = distanceSums(graph);
    natchez.expectClose(
      steps.map((sum, v) => (kinds[v]![1] + 2 * (kinds[v]![0] - 1)) / sum),
      reference("davis", "bipartite_closeness"),
    );
  });

  it("has the known eigenvector, whose halves are the first singular vectors", () => {
    const values = eigenvectorCentrality(graph);
    natchez.expectClose(values, reference("davis", "eigenvector_l2_joint"));
    const halves = values.map((value) => value * Math.SQRT2);
    natchez.expectClose(halves, reference("davis", "svd_first_women_abs"));
    natchez.expectClose(halves, reference("davis", "svd_first_events_abs"));
    const image = neighboursOf(graph).map((near) => [...near].reduce((s, w) => s + values[w]!, 0));
    const rate = image.reduce((sum, value, v) => sum + value * values[v]!, 0);
    expect(rate).toBeCloseTo(referenceNumber("davis", "singular_value_1"), 9);
  });

  it("has the known PageRank and cores, and no cut node nor bridge", () => {
    natchez.expectClose(pagerank(graph), reference("davis", "pagerank_0.85"));
    natchez.expectClose(coreNumbers(graph), reference("davis", "core_number"));
    const { cut, bridges } = cutpoints(graph);
    expect(natchez.marked(cut)).toEqual(reference("davis", "articulation_points"));
    expect(bridges).toHaveLength(referenceNumber("davis", "n_bridges"));
  });
});

describe("the families of Florence", () => {
  const edges = reference("florentine_marriage", "edges");
  const florence = new Named(namesIn(edges), edges);
  const { graph } = florence;

  it("is the one the other tests draw", () => {
    expect(graph.n).toBe(referenceNumber("florentine_marriage", "n"));
    expect(tieCount(graph)).toBe(referenceNumber("florentine_marriage", "m"));
    const sizes = ({ n, offsets }: Csr) =>
      upTo(n)
        .map((v) => offsets[v + 1]! - offsets[v]!)
        .toSorted();
    expect(sizes(graph)).toEqual(sizes(florentine.graph));
  });

  it("has the known path measures", () => {
    const raw = betweenness(graph);
    const pairsOfOthers = ((graph.n - 1) * (graph.n - 2)) / 2;
    florence.expectClose(raw, reference("florentine_marriage", "betweenness_raw"));
    florence.expectClose(
      raw.map((value) => value / pairsOfOthers),
      reference("florentine_marriage", "betweenness_normalized"),
    );
    florence.expectClose(closeness(graph), reference("florentine_marriage", "closeness"));
    florence.expectClose(
      harmonicCloseness(graph),
      reference("florentine_marriage", "harmonic_raw"),
    );
  });

  it("has the known eigenvector, PageRank and cores", () => {
    florence.expectClose(
      eigenvectorCentrality(graph),
      reference("florentine_marriage", "eigenvector_l2"),
    );
    florence.expectClose(pagerank(graph), reference("florentine_marriage", "pagerank_0.85"));
    florence.expectClose(coreNumbers(graph), reference("florentine_marriage", "core_number"));
  });

  it("hangs together by the known families and marriages", () => {
    const { cut, bridges } = cutpoints(graph);
    expect(florence.marked(cut)).toEqual(reference("florentine_marriage", "articulation_points"));
    const known = pairsOf(reference("florentine_marriage", "bridges"));
    expect(florence.pairs(bridges)).toEqual(sorted(known));
  });
});

describe("small graphs", () => {
  it("of four young people and two settings has the known values, shares of the most included", () => {
    const people = ["p1", "p2", "p3", "p4"];
    const toy = new Named([...people, "a", "b"], reference("small_exact", "toy_4x2", "edges"));
    const { graph } = toy;
    const kinds = (v: number): [number, number] => (v < 4 ? [4, 2] : [2, 4]);
    const raw = betweenness(graph);
    toy.expectClose(raw, reference("small_exact", "toy_4x2", "betweenness_raw"));
    toy.expectClose(
      normaliseBetweenness(raw, people.length),
      reference("small_exact", "toy_4x2", "betweenness"),
    );
    const near = harmonicCloseness(graph);
    toy.expectClose(near, reference("small_exact", "toy_4x2", "harmonic_raw"));
    toy.expectClose(
      near.map((value, v) => value / (kinds(v)[1] + (kinds(v)[0] - 1) / 2)),
      reference("small_exact", "toy_4x2", "harmonic_two_mode_normalised"),
    );
    toy.expectClose(
      distanceSums(graph).steps.map((sum, v) => (kinds(v)[1] + 2 * (kinds(v)[0] - 1)) / sum),
      reference("small_exact", "toy_4x2", "closeness"),
    );
    toy.expectClose(
      degrees(graph).map((degree, v) => degree / kinds(v)[1]),
      reference("small_exact", "toy_4x2", "degree"),
    );
  });

  it("of two triangles and a tie between them hangs on that tie", () => {
    const triangles = new Named(upTo(6), reference("small_exact", "two_triangles_bridge", "edges"));
    const { graph } = triangles;
    triangles.expectClose(
      betweenness(graph),
      reference("small_exact", "two_triangles_bridge", "betweenness_raw"),
    );
    const { cut, bridges } = cutpoints(graph);
    expect(bridges).toEqual(reference("small_exact", "two_triangles_bridge", "bridges"));
    expect(upTo(6).filter((v) => cut[v] === 1)).toEqual(
      reference("small_exact", "two_triangles_bridge", "articulation"),
    );
  });

  it("of two groups joined by one setting falls apart without it", () => {
    const edges = reference("small_exact", "bridging_context_toy", "edges");
    const names = namesIn(edges);
    const joined = new Named(names, edges);
    const { graph } = joined;
    const unit = joined.numberOf("PRU");
    expect(betweenness(graph)[unit]).toBe(
      referenceNumber("small_exact", "bridging_context_toy", "betweenness_raw_PRU"),
    );
    expect(joined.marked(cutpoints(graph).cut)).toEqual(
      reference("small_exact", "bridging_context_toy", "articulation_points"),
    );
    const without = subgraph(
      graph,
      Uint8Array.from(names, (_, v) => (v === unit ? 0 : 1)),
    );
    const { of } = components(without.graph);
    const people = upTo(without.graph.n).filter((at) => /^[A-F]$/u.test(nameAt(at)));
    function nameAt(at: number): string {
      return names[without.nodeOf[at]!]!;
    }
    const parts = [0, 1].map((part) =>
      people
        .filter((at) => of[at] === part)
        .map(nameAt)
        .toSorted(),
    );
    expect(parts).toEqual(
      reference("small_exact", "bridging_context_toy", "components_without_PRU"),
    );
  });
});

describe("a chain of diamonds", () => {
  it("does not overflow where a library does", () => {
    const known = reference(
      "measured_behaviour",
      "graphology_betweenness_uint32_overflow",
      "chain of k diamonds, middle hub",
    ) as Record<string, [theirs: number | string, truth: number]>;
    const counts = Object.keys(known).map(Number);
    expect(counts).toEqual([31, 32, 33]);
    for (const count of counts) {
      const ties = upTo(count).flatMap((at): Tie[] => [
        [3 * at, 3 * at + 1],
        [3 * at, 3 * at + 2],
        [3 * at + 1, 3 * at + 3],
        [3 * at + 2, 3 * at + 3],
      ]);
      const middle = 3 * Math.floor(count / 2);
      expect(betweenness(graphOf(3 * count + 1, ties))[middle]).toBe(known[String(count)]![1]);
    }
  });
});

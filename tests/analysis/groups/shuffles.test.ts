import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strengths } from "../../../src/analysis/graph/strengths.ts";
import { barber } from "../../../src/analysis/groups/quality.ts";
import { rewiredTies, shuffledPeers } from "../../../src/analysis/groups/shufflePeers.ts";
import { shuffledTwoMode } from "../../../src/analysis/groups/shuffleTwoMode.ts";
import { seededRandom } from "../../../src/model/random.ts";
import { buildCsr, type Csr, degreeOf } from "../../../src/network/csr.ts";
import { defaultNetworkOptions, type NetworkOptions } from "../../../src/network/options.ts";
import { selectLinks } from "../../../src/network/selectLinks.ts";
import { anyTwoMode, neighboursOf, tiesOf } from "../../support/graphs.ts";
import { karate } from "../../support/publishedGraphs.ts";
import { sketch } from "../../support/sketch.ts";

const random = () => seededRandom(1, "shuffles");
const degreesOf = (graph: Csr) => Array.from({ length: graph.n }, (_, v) => degreeOf(graph, v));
const drawn = (model: { draw(): { graph: Csr } }, times: number) =>
  Array.from({ length: times }, () => model.draw().graph);

describe("shuffledTwoMode", () => {
  it("keeps how many contexts of each kind everybody has, and how many young people each context", () => {
    const anyKinds = anyTwoMode(8).chain(({ graph, youngPeople }) =>
      fc
        .array(fc.constantFrom(1, 2), { minLength: graph.n, maxLength: graph.n })
        .map((kinds) => ({ graph, youngPeople, kinds: Uint8Array.from(kinds) })),
    );
    fc.assert(
      fc.property(anyKinds, (sought) => {
        const { graph, youngPeople, kinds } = sought;
        const byKind = (of: Csr) =>
          neighboursOf(of)
            .slice(0, youngPeople)
            .map((contexts) => [...contexts].map((context) => kinds[context]).sort());
        for (const shuffled of drawn(shuffledTwoMode(sought, random()), 3)) {
          expect(degreesOf(shuffled)).toEqual(degreesOf(graph));
          expect(byKind(shuffled)).toEqual(byKind(graph));
          // The same arrays as if it were built from its ties: ascending, none twice, both ways.
          const ties = tiesOf(shuffled);
          expect(shuffled).toEqual(
            buildCsr(
              graph.n,
              ties.map(([v]) => v),
              ties.map(([, w]) => w),
            ),
          );
        }
      }),
    );
  });

  it("draws every network that is possible, and weighs groups against the same margins", () => {
    // Two young people with one school each, one with an incident: the incident stays theirs.
    const graph = buildCsr(5, [0, 1, 0], [2, 3, 4]);
    const kinds = Uint8Array.of(0, 0, 4, 4, 2);
    const model = shuffledTwoMode({ graph, youngPeople: 2, kinds }, random());
    const seen = new Set(drawn(model, 40).map((each) => String(tiesOf(each))));
    expect([...seen].sort()).toEqual(["0,2,0,4,1,3", "0,3,0,4,1,2"]);
    expect(model.draw().expectation).toEqual(barber(graph, 2));
  });
});

describe("rewiredTies", () => {
  it("keeps everybody's number of ties, and goes on from network to network", () => {
    const [first, second] = drawn(rewiredTies(karate.graph, random()), 2);
    expect(degreesOf(first!)).toEqual(degreesOf(karate.graph));
    expect(degreesOf(second!)).toEqual(degreesOf(karate.graph));
    expect(tiesOf(first!)).not.toEqual(tiesOf(karate.graph));
    expect(tiesOf(second!)).not.toEqual(tiesOf(first!));
  });
});

describe("shuffledPeers", () => {
  function networks(drawing: string, times: number, options: Partial<NetworkOptions> = {}): Csr[] {
    const all = { ...defaultNetworkOptions, ...options };
    return drawn(shuffledPeers(selectLinks(sketch(drawing), all), all, random()), times);
  }

  it("keeps how many contexts everybody is in", () => {
    // Every context holds two, so each gives both exactly one tie, to whomever.
    const drawing = `
      place P1: ash, bo
      place P2: ash, cy
      place P3: ash, dee
      place P4: bo, dee
      place P5: cy, eli
    `;
    const found = networks(drawing, 20, { weight: "count" });
    for (const graph of found) expect([...strengths(graph)]).toEqual([3, 2, 2, 2, 1]);
    expect(new Set(found.map((graph) => String(tiesOf(graph)))).size).toBeGreaterThan(3);
  });

  it("trades within a kind of context alone", () => {
    const drawing = `
      school S1: ash, bo
      school S2: cy, dee
      incident robbery I1: eli, fay
      incident robbery I2: gus, hal
    `;
    const found = networks(drawing, 80);
    const across = found.flatMap(tiesOf).filter(([v, w]) => v < 4 !== w < 4);
    expect(across).toEqual([]);
    expect(new Set(found.map((graph) => String(tiesOf(graph)))).size).toBe(9);
  });

  it("leaves everybody their days and their sides", () => {
    const days = `
      school S1: ash 2019-01-01..2019-02-01, bo 2020-01-01..2020-02-01
      school S2: cy 2020-01-01..2020-02-01, dee 2020-01-01..2020-02-01
    `;
    // Ash was at school in another year than all the others.
    const inDays = networks(days, 20).map((graph) => degreesOf(graph));
    expect(inDays.map(([ash]) => ash)).toEqual(Array.from({ length: 20 }, () => 0));
    expect(inDays.flat()).toContain(1);
    const sides = `
      incident robbery I1: ash victim, bo alleged
      incident robbery I2: cy alleged, dee alleged
    `;
    const inSides = networks(sides, 20).map((graph) => degreesOf(graph));
    expect(inSides.map(([ash]) => ash)).toEqual(Array.from({ length: 20 }, () => 0));
    expect(inSides.flat()).toContain(1);
  });

  it("shuffles recorded ties as well, each keeping what it is", () => {
    const drawing = `
      place P1: ash, bo
      tie friend: cy dee, eli fay, gus hal
      tie friend: cy dee 2020-01-01..2020-02-01
      tie conflict: ida jo
    `;
    const found = networks(drawing, 30);
    for (const graph of found) {
      // One pair has two rows, three pairs one; the conflict makes no tie, wherever it falls.
      expect([...(graph.weights ?? [])].sort()).toEqual([1, 1, 1, 1, 1, 1, 2, 2]);
      expect(tiesOf(graph)[0]).toEqual([0, 1]);
    }
    expect(new Set(found.map((graph) => String(tiesOf(graph)))).size).toBeGreaterThan(5);
  });

  it("lets days fall on contexts by lot, not by the order of their names", () => {
    // Both are at both schools, and met at each; half of the time they would have missed each other.
    const drawing = `
      school S1: ash 2019-01-01..2019-02-01, bo 2019-01-01..2019-02-01
      school S2: ash 2020-01-01..2020-02-01, bo 2020-01-01..2020-02-01
    `;
    const met = networks(drawing, 40).map((graph) => tiesOf(graph).length);
    expect(new Set(met)).toEqual(new Set([0, 1]));
  });

  it("mixes up no days of homes, which link nobody, with those of schools", () => {
    const drawing = `
      school A: bo 2020-01-01..2020-02-01, cy 2020-01-01..2020-02-01
      school H type foster: ash 2019-01-01..2019-02-01
      school S: ash 2020-01-01..2020-02-01, dee 2020-01-01..2020-02-01
    `;
    for (const graph of networks(drawing, 20)) expect(degreesOf(graph)).toEqual([1, 1, 1, 1]);
  });

  it("leaves alone what links nobody, and stands an empty network", () => {
    const home = "school H1 type foster: ash, bo\nschool S1: ash, cy\nschool S2: bo, dee";
    for (const graph of networks(home, 10)) expect(degreesOf(graph)).toEqual([1, 1, 1, 1]);
    expect(networks("alone: ash", 2).map(({ neighbours }) => neighbours.length)).toEqual([0, 0]);
  });
});

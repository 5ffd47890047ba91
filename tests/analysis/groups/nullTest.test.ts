import { describe, expect, it } from "vitest";
import { bestPartition } from "../../../src/analysis/groups/bestPartition.ts";
import { type NullModel, type NullTest, nullTest } from "../../../src/analysis/groups/nullTest.ts";
import { barber, type Expectation, newman } from "../../../src/analysis/groups/quality.ts";
import { rewiredTies, shuffledPeers } from "../../../src/analysis/groups/shufflePeers.ts";
import { shuffledTwoMode } from "../../../src/analysis/groups/shuffleTwoMode.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { seededRandom } from "../../../src/model/random.ts";
import { buildPeers } from "../../../src/network/buildPeers.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { defaultNetworkOptions, type NetworkOptions } from "../../../src/network/options.ts";
import { selectLinks } from "../../../src/network/selectLinks.ts";
import { graphOf } from "../../support/graphs.ts";
import { davis, florentine, karate } from "../../support/publishedGraphs.ts";
import { reference } from "../../support/reference.ts";
import { sketch } from "../../support/sketch.ts";

const search = { algorithm: "leiden", resolution: 1, seed: 1, starts: 10, draws: 200 } as const;

describe("nullTest", () => {
  // Two triangles, whose best quality is 1/2, in turn with a triangle alone, whose best is 0.
  const triangles = graphOf(6, [
    [0, 1],
    [0, 2],
    [1, 2],
    [3, 4],
    [3, 5],
    [4, 5],
  ]);
  const triangle = graphOf(3, [
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  function inTurn(...graphs: Csr[]): NullModel {
    let at = 0;
    return {
      draw: () => {
        const graph = graphs[at++ % graphs.length]!;
        return { graph, expectation: newman(graph) };
      },
    };
  }
  const four = { ...search, draws: 4 };

  it("gives the share of networks in which groups are at least as good, the data among them", () => {
    const found = nullTest(0.4, inTurn(triangles, triangle), four, noProgress);
    expect([...found.values].map((value) => Math.abs(value))).toEqual([0.5, 0, 0.5, 0]);
    expect(found).toMatchObject({ verdict: "none", quality: 0.4, p: 3 / 5, draws: 4, seed: 1 });
    expect(found.nullMean).toBeCloseTo(0.25, 12);
    expect(found.nullDeviation).toBeCloseTo(Math.sqrt(0.25 / 3), 12);
    expect(found.z).toBeCloseTo(0.15 / Math.sqrt(0.25 / 3), 12);
  });

  it("counts equals as at least as good, though they differ by rounding", () => {
    expect(nullTest(0.5 + 1e-14, inTurn(triangles), four, noProgress).p).toBe(1);
  });

  it("has no z where all random networks are alike", () => {
    expect(nullTest(0.6, inTurn(triangles), four, noProgress)).toMatchObject({ z: null, p: 1 / 5 });
    expect(nullTest(0.6, inTurn(triangles), { ...four, draws: 1 }, noProgress).z).toBeNull();
  });

  it("says clear below one in twenty alone", () => {
    const verdict = (draws: number) =>
      nullTest(0.6, inTurn(triangles), { ...four, starts: 1, draws }, noProgress).verdict;
    expect([verdict(19), verdict(20)]).toEqual(["none", "clear"]);
  });

  it("takes a network without ties for one without groups", () => {
    const { values } = nullTest(0.5, inTurn(graphOf(2, [])), four, noProgress);
    expect([...values]).toEqual([0, 0, 0, 0]);
  });

  it("gives the same for the same seed, tells how far it is, and refuses to test by nothing", () => {
    const told: number[] = [];
    const model = () => rewiredTies(karate.graph, seededRandom(1, "test"));
    const found = nullTest(0.4, model(), four, (done, of) => told.push(done / of));
    expect(nullTest(0.4, model(), four, noProgress)).toEqual(found);
    expect(told.length).toBeGreaterThan(4 * search.starts);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(() => nullTest(0.4, model(), { ...four, draws: 0 }, noProgress)).toThrow("0 draws");
  });
});

interface Known {
  readonly obs: number;
  readonly nullMean: number;
  readonly nullSd: number;
  readonly z: number;
  readonly p: number;
}

/** Both found by random networks, 999 there and 200 here; deviations and z follow from theirs. */
function expectWithinError(found: NullTest, known: Known): void {
  const times = 1 / 999 + 1 / found.draws;
  const within = (value: number, wanted: number, error: number) =>
    expect(Math.abs(value - wanted)).toBeLessThan(4 * error);
  expect(found.quality).toBeCloseTo(known.obs, 4);
  within(found.nullMean, known.nullMean, known.nullSd * Math.sqrt(times));
  within(found.nullDeviation, known.nullSd, known.nullSd * Math.sqrt(times / 2));
  within(found.z!, known.z, Math.sqrt((1 + (known.z * known.z) / 2) * times));
  within(found.p, known.p, Math.sqrt(Math.max(known.p * (1 - known.p), 0.001) * times));
}

function testOf(graph: Csr, expectation: Expectation, model: NullModel): NullTest {
  // The answers hold the optimum against chance, and it takes more starts to be sure of that.
  const { quality } = bestPartition(graph, expectation, { ...search, starts: 50 })!;
  return nullTest(quality, model, search, noProgress);
}

const random = () => seededRandom(1, "random networks");

describe("against chance", () => {
  it("the karate club falls into clear groups", () => {
    const found = testOf(karate.graph, newman(karate.graph), rewiredTies(karate.graph, random()));
    const known = reference("monte_carlo", "modularity_null", "karate_edge_swap_null_999");
    expect(found.verdict).toBe("clear");
    expectWithinError(found, known as unknown as Known);
  });

  it("the families of Florence do not, though the best groups look no worse", () => {
    const { graph } = florentine;
    const found = testOf(graph, newman(graph), rewiredTies(graph, random()));
    const known = reference("monte_carlo", "modularity_null", "florentine_edge_swap_null_999");
    expect(found.verdict).toBe("none");
    expectWithinError(found, known as unknown as Known);
  });

  it("the women of Natchez do, with the events they went to", () => {
    const { graph, women } = davis;
    const kinds = new Uint8Array(graph.n);
    const model = shuffledTwoMode({ graph, youngPeople: women, kinds }, random());
    const found = testOf(graph, barber(graph, women), model);
    const known = reference("monte_carlo", "modularity_null", "davis_barber_fastball_null_999");
    expect(found.verdict).toBe("clear");
    expectWithinError(found, known as unknown as Known);
  });

  const evenings = sketch(
    Array.from({ length: davis.graph.n - davis.women }, (_, event) => {
      const node = davis.women + event;
      const { neighbours, offsets } = davis.graph;
      const women = [...neighbours.subarray(offsets[node], offsets[node + 1])];
      return `place E${String(event)}: ${women.map((w) => `w${String(w)}`).join(", ")}`;
    }).join("\n"),
  );

  function testPeers(weight: NetworkOptions["weight"]): NullTest {
    const options = { ...defaultNetworkOptions, weight };
    const links = selectLinks(evenings, options);
    const { graph } = buildPeers(links, options, noProgress).network!;
    return testOf(graph, newman(graph), shuffledPeers(links, options, random()));
  }

  it("and among themselves, each shared evening counting one", () => {
    const known = reference(
      "monte_carlo",
      "modularity_null",
      "davis_projection_count_fastball_null_999",
    );
    expectWithinError(testPeers("count"), known as unknown as Known);
  });

  it("and among themselves, small evenings counting more", () => {
    const known = reference(
      "monte_carlo",
      "modularity_null",
      "davis_projection_newman_fastball_null_999",
    );
    expectWithinError(testPeers("newman"), known as unknown as Known);
  });
});

import { describe, expect, it } from "vitest";
import { bestPartition } from "../../../src/analysis/groups/bestPartition.ts";
import { type NullModel, nullTest } from "../../../src/analysis/groups/nullTest.ts";
import { barber, type Expectation, newman } from "../../../src/analysis/groups/quality.ts";
import { rewiredTies } from "../../../src/analysis/groups/shufflePeers.ts";
import { shuffledTwoMode } from "../../../src/analysis/groups/shuffleTwoMode.ts";
import { exp } from "../../../src/model/elementary.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { type Random, seededRandom } from "../../../src/model/random.ts";
import { buildCsr, type Csr } from "../../../src/network/csr.ts";
import { referenceNumber } from "../../support/reference.ts";

const youngPeople = 57;
const contexts = 72;

interface Drawn {
  readonly graph: Csr;
  readonly youngPeople: number;
  readonly kinds: Uint8Array;
}

/** Young people at contexts by lot: a few contexts draw many, most draw few; no groups at all. */
function drawAtRandom(random: Random, favour: (person: number, context: number) => number): Drawn {
  const pull = Array.from({ length: contexts }, () => exp(3 * random.next()));
  const from: number[] = [];
  const to: number[] = [];
  for (let person = 0; person < youngPeople; person++) {
    const odds = pull.map((each, context) => each * favour(person, context));
    for (let link = random.integer(1, 6); link > 0; link--) {
      const context = random.weighted(odds);
      odds[context] = 0;
      from.push(person);
      to.push(youngPeople + context);
    }
  }
  const graph = buildCsr(youngPeople + contexts, from, to);
  const kinds = Uint8Array.from({ length: graph.n }, () => random.integer(2, 5));
  return { graph, youngPeople, kinds };
}

function isClear(graph: Csr, expectation: Expectation, model: NullModel, seed: number): boolean {
  const search = { algorithm: "leiden", resolution: 1, seed, starts: 1, draws: 39 } as const;
  const { quality } = bestPartition(graph, expectation, search)!;
  return nullTest(quality, model, search, noProgress).verdict === "clear";
}

function isClearByContexts(data: Drawn, seed: number): boolean {
  const model = shuffledTwoMode(data, seededRandom(seed, "random networks"));
  return isClear(data.graph, barber(data.graph, youngPeople), model, seed);
}

/** Young people tied who share a context. */
function project({ graph }: Drawn): Csr {
  const from: number[] = [];
  const to: number[] = [];
  for (let context = youngPeople; context < graph.n; context++) {
    const there = graph.neighbours.subarray(graph.offsets[context], graph.offsets[context + 1]);
    for (const [at, a] of there.entries())
      for (const b of there.subarray(at + 1)) {
        from.push(a);
        to.push(b);
      }
  }
  return buildCsr(youngPeople, from, to);
}

function shareOf(sets: number, isRejected: (random: Random, seed: number) => boolean): number {
  let rejected = 0;
  for (let seed = 1; seed <= sets; seed++)
    if (isRejected(seededRandom(seed, "calibration"), seed)) rejected++;
  return rejected / sets;
}

describe("against chance, in data that chance made", () => {
  const anywhere = () => 1;

  it("groups are found clear no more often than said", () => {
    const sets = 40;
    const share = shareOf(sets, (random, seed) =>
      isClearByContexts(drawAtRandom(random, anywhere), seed),
    );
    expect(share).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / sets));
    const known = referenceNumber(
      "monte_carlo",
      "modularity_null",
      "false_positive_rate_bipartite_fastball_null",
    );
    expect(Math.abs(share - known)).toBeLessThan(
      4 * Math.sqrt(0.025 * 0.975 * (1 / 60 + 1 / sets)),
    );
  });

  it("groups that are there are found: four sets of settings, mostly kept to", () => {
    const ownSettings = (person: number, context: number) => (person % 4 === context % 4 ? 30 : 1);
    const share = shareOf(10, (random, seed) =>
      isClearByContexts(drawAtRandom(random, ownSettings), seed),
    );
    expect(share).toBe(1);
  });

  it("rewiring the ties that shared contexts leave behind would find groups every time", () => {
    const share = shareOf(10, (random, seed) => {
      const ties = project(drawAtRandom(random, anywhere));
      const model = rewiredTies(ties, seededRandom(seed, "random networks"));
      return isClear(ties, newman(ties), model, seed);
    });
    expect(share).toBe(
      referenceNumber(
        "monte_carlo",
        "modularity_null",
        "false_positive_rate_projection_rewire_null",
      ),
    );
  });
});

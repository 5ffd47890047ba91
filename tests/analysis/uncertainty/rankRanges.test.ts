import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betweenness } from "../../../src/analysis/graph/betweenness.ts";
import {
  rankRanges,
  rankRangesMissingPeople,
} from "../../../src/analysis/uncertainty/rankRanges.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { buildTwoModeNetwork } from "../../../src/network/buildTwoModeNetwork.ts";
import { defaultNetworkOptions } from "../../../src/network/options.ts";
import { selectLinks } from "../../../src/network/selectLinks.ts";
import { anyCaseNetwork } from "../../support/arbitraries.ts";
import { sketch } from "../../support/sketch.ts";

function placed(dataset: Dataset) {
  const network = buildTwoModeNetwork(selectLinks(dataset, defaultNetworkOptions));
  return { network, values: betweenness(network.graph) };
}

/** Two schools joined by a unit alone, a place of everybody at one of them, and an incident. */
const joined = placed(
  sketch(`
    incident stabbing I1: ash victim, bo alleged
    school S1: ash, bo, cy
    school S2: dee, eli, fay
    school S3: cy, dee
    place P1: ash, bo, cy
    alone: gus
  `),
);
const asked = { draws: 400, seed: 1 };

describe("the range of ranks", () => {
  const found = rankRanges(joined.network, joined.values, asked, noProgress);
  const contexts = found.rank.slice(7);

  it("ranks young people and each kind of context apart", () => {
    expect(joined.network.contexts.join(" ")).toBe(
      "incident:I1 institution:S1 institution:S2 institution:S3 place:P1",
    );
    expect([...contexts]).toEqual([1, 3, 2, 1, 1]);
    expect([...found.rank.slice(0, 7)]).toEqual([3, 3, 1, 2, 5, 5, 5]);
  });

  it("says with what seed, how often and with how much missing", () => {
    expect(found).toMatchObject({ seed: 1, draws: 400, missing: 0.1 });
  });

  it("is wide where one missing link changes the order and narrow where it does not", () => {
    const range = (key: string) => {
      const node = 7 + joined.network.contexts.indexOf(key as never);
      return [found.low[node], found.high[node]];
    };
    // Alone of their kind, they cannot change places.
    expect([range("incident:I1"), range("place:P1")]).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(range("institution:S3")).toEqual([1, 3]);
    expect(range("institution:S1")).toEqual([1, 3]);
  });

  it("is the rank where nothing is missing, and without re-runs", () => {
    for (const options of [
      { ...asked, missing: 0 },
      { ...asked, draws: 0 },
    ]) {
      const still = rankRanges(joined.network, joined.values, options, noProgress);
      expect(still.low).toEqual(still.rank);
      expect(still.high).toEqual(still.rank);
      expect([...still.topFive]).toEqual([...still.rank].map((rank) => (rank <= 5 ? 1 : 0)));
    }
  });

  it("holds the rank, within 1 and the number of its kind", () => {
    fc.assert(
      fc.property(anyCaseNetwork, fc.integer({ min: 1, max: 25 }), (dataset, draws) => {
        const { network, values } = placed(dataset);
        const { rank, low, high } = rankRanges(network, values, { draws, seed: 5 }, noProgress);
        const all = Math.max(network.youngPeople.length, network.contexts.length);
        rank.forEach((place, v) => {
          expect(low[v]).toBeGreaterThanOrEqual(1);
          expect(low[v]).toBeLessThanOrEqual(place);
          expect(high[v]).toBeGreaterThanOrEqual(place);
          expect(high[v]).toBeLessThanOrEqual(all);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("is asked for with a value for each node", () => {
    const one = new Float64Array(1);
    expect(() => rankRanges(joined.network, one, asked, noProgress)).toThrow("1 values for 12");
  });

  it("of an empty network is empty", () => {
    const empty = placed(sketch(""));
    expect(rankRanges(empty.network, empty.values, asked, noProgress).rank).toHaveLength(0);
  });
});

describe("the range of ranks with young people missing", () => {
  const options = { ...asked, missing: 0.3 };
  const found = rankRangesMissingPeople(joined.network, joined.values, options, noProgress);

  it("is of contexts, and ranks no young person", () => {
    expect([...found.rank.slice(0, 7)]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect([...found.topFive.slice(0, 7)]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect([...found.rank.slice(7)]).toEqual([1, 3, 2, 1, 1]);
  });

  it("says that a context which joins others by two young people may not be first", () => {
    const unit = 7 + joined.network.contexts.indexOf("institution:S3");
    expect([found.low[unit], found.high[unit]]).toEqual([1, 3]);
    const sure = { ...options, missing: 0.001 };
    const near = rankRangesMissingPeople(joined.network, joined.values, sure, noProgress);
    expect([near.low[unit], near.high[unit]]).toEqual([1, 1]);
  });
});

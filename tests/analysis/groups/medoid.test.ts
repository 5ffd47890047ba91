import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePartitions } from "../../../src/analysis/groups/comparePartitions.ts";
import { medoid } from "../../../src/analysis/groups/medoid.ts";
import { noProgress } from "../../../src/model/progress.ts";

const partitions = (...all: number[][]) => all.map((each) => Int32Array.from(each));

describe("medoid", () => {
  it("is the one that the others differ least from", () => {
    const { nearest, distances } = medoid(
      partitions([0, 0, 1, 1], [0, 0, 0, 1], [0, 0, 1, 2]),
      noProgress,
    );
    expect(nearest).toEqual([2]);
    // Splitting a pair off costs ½ log 2; from three and one it is ¾ log 3 − ½ log 2 away.
    const split = 0.5 * Math.log(2);
    const across = 0.75 * Math.log(3) - split;
    expect(distances[2]).toBeCloseTo((split + across) / 3, 12);
  });

  it("names all where several are equal", () => {
    expect(
      medoid(partitions([0, 0, 1], [0, 1, 1], [0, 0, 1], [0, 1, 1]), noProgress).nearest,
    ).toEqual([0, 1, 2, 3]);
    expect(medoid(partitions([0, 1, 0]), noProgress)).toEqual({
      nearest: [0],
      distances: Float64Array.of(0),
    });
  });

  it("measures with few groups and with many as comparing two by two does", () => {
    const manyOf = (n: number, groups: number) =>
      fc.array(fc.array(fc.nat(groups - 1), { minLength: n, maxLength: n }), {
        minLength: 1,
        maxLength: 5,
      });
    fc.assert(
      fc.property(fc.oneof(manyOf(12, 3), manyOf(12, 12)), (all) => {
        const parted = partitions(...all);
        const { distances } = medoid(parted, noProgress);
        parted.forEach((one, at) => {
          const sum = parted.reduce((so, other) => so + comparePartitions(one, other).variation, 0);
          expect(distances[at]).toBeCloseTo(sum / parted.length, 9);
        });
      }),
    );
  });

  it("holds partitions of very many nodes against the first ones alone, ten at least", () => {
    const together = Int32Array.of(0, 0, 0, 0);
    const halves = Int32Array.of(0, 0, 1, 1);
    const all = Array.from({ length: 13 }, (_, at) => (at < 9 ? together : halves));
    const farthest = (mostSteps: number) => medoid(all, noProgress, mostSteps).distances[12]!;
    // Of 13 partitions of 4 nodes each step of 52 buys one to be compared with.
    expect(farthest(52 * 13)).toBeCloseTo((9 / 13) * Math.log(2), 12);
    expect(farthest(52 * 12)).toBeCloseTo((9 / 12) * Math.log(2), 12);
    expect(farthest(1)).toBeCloseTo((9 / 10) * Math.log(2), 12);
    expect(medoid(all, noProgress, 1).distances[0]).toBeCloseTo((1 / 10) * Math.log(2), 12);
    expect(medoid(all, noProgress, 1).nearest).toEqual([...Array(9).keys()]);
  });

  it("tells how far it is", () => {
    const told: number[] = [];
    medoid(partitions([0, 1], [0, 0], [0, 1]), (done) => told.push(done));
    expect(told).toEqual([0, 1, 2, 3]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePartitions } from "../../../src/analysis/groups/comparePartitions.ts";
import { reference, referenceList, referenceNumber } from "../../support/reference.ts";

const groups = (...numbers: number[]) => Int32Array.from(numbers);

/** Any two partitions of the same nodes, under numbers below how many these are. */
const anyTwo = fc
  .integer({ min: 1, max: 12 })
  .chain((n) =>
    fc.tuple(...[1, 2].map(() => fc.array(fc.nat(n - 1), { minLength: n, maxLength: n }))),
  )
  .map(([one = [], other = []]) => [groups(...one), groups(...other)] as const);

describe("comparePartitions", () => {
  it("agrees with igraph on the karate club's best groups and its two factions", () => {
    const best = groups(...referenceList("karate", "optimum_membership"));
    const sides = reference("karate", "faction_membership") as readonly string[];
    const factions = groups(...sides.map((side) => Number(side === "Officer")));
    expect(new Set(sides).size).toBe(2);
    const { variation, nmi, ari } = comparePartitions(best, factions);
    expect(variation).toBeCloseTo(referenceNumber("karate", "optimum_vs_factions", "vi_nats"), 9);
    expect(nmi).toBeCloseTo(referenceNumber("karate", "optimum_vs_factions", "nmi_arithmetic"), 9);
    expect(ari).toBeCloseTo(referenceNumber("karate", "optimum_vs_factions", "ari"), 9);
    expect(reference("karate", "optimum_vs_factions_igraph")).toEqual({
      vi: referenceNumber("karate", "optimum_vs_factions", "vi_nats"),
      nmi: referenceNumber("karate", "optimum_vs_factions", "nmi_arithmetic"),
      ari: referenceNumber("karate", "optimum_vs_factions", "ari"),
    });
  });

  it("finds by hand: two pairs against three and one", () => {
    // Entropies log 2 and 2 log 2 − ¾ log 3; together 3/2 log 2.
    const { variation, nmi, ari } = comparePartitions(groups(0, 0, 1, 1), groups(0, 0, 0, 1));
    const [here, there, both] = [
      Math.log(2),
      2 * Math.log(2) - 0.75 * Math.log(3),
      1.5 * Math.log(2),
    ];
    expect(variation).toBeCloseTo(2 * both - here - there, 12);
    expect(nmi).toBeCloseTo((2 * (here + there - both)) / (here + there), 12);
    // One pair of the two and of the three is together in both; chance gives 2 · 3 / 6.
    expect(ari).toBeCloseTo(0, 12);
  });

  it("takes all apart, all together and nobody at all for agreement with themselves", () => {
    const same = { variation: 0, nmi: 1, ari: 1 };
    expect(comparePartitions(groups(), groups())).toEqual(same);
    expect(comparePartitions(groups(0), groups(0))).toEqual(same);
    expect(comparePartitions(groups(0, 1, 2), groups(2, 0, 1))).toEqual(same);
    expect(comparePartitions(groups(0, 0, 0), groups(1, 1, 1))).toEqual(same);
  });

  it("finds nothing in common between all apart and all together", () => {
    const { variation, nmi, ari } = comparePartitions(groups(0, 1, 2, 3), groups(0, 0, 0, 0));
    expect(variation).toBeCloseTo(Math.log(4), 12);
    expect([nmi, ari]).toEqual([0, 0]);
  });

  it("refuses partitions of different nodes", () => {
    expect(() => comparePartitions(groups(0, 0), groups(0))).toThrow("2 and 1 nodes");
  });

  it("does not depend on the order of the two, nor on the numbers of the groups", () => {
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        const found = comparePartitions(one, other);
        const turned = comparePartitions(
          other,
          one.map((group) => one.length - 1 - group),
        );
        for (const measure of ["variation", "nmi", "ari"] as const)
          expect(turned[measure]).toBeCloseTo(found[measure], 9);
        expect(found.variation).toBeLessThanOrEqual(Math.log(one.length) + 1e-9);
        expect(found.ari).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it("counts the pairs that the adjusted share is made of as one would by hand", () => {
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        let [both, here, there, all] = [0, 0, 0, 0];
        for (let v = 0; v < one.length; v++)
          for (let w = 0; w < v; w++) {
            const [a, b] = [one[v] === one[w], other[v] === other[w]].map(Number);
            both += a! * b!;
            here += a!;
            there += b!;
            all++;
          }
        const chance = all === 0 ? 0 : (here * there) / all;
        const most = (here + there) / 2;
        fc.pre(most - chance > 1e-9);
        expect(comparePartitions(one, other).ari).toBeCloseTo((both - chance) / (most - chance), 9);
      }),
    );
  });
});

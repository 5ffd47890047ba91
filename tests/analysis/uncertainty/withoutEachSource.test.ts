import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutEachSource } from "../../../src/analysis/uncertainty/withoutEachSource.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { defaultNetworkOptions } from "../../../src/network/options.ts";
import { anyCaseNetwork } from "../../support/arbitraries.ts";
import { importing } from "../../import/importing.ts";

/** Two schools that only a park known to the police joins; one is only in that, one nowhere. */
const { dataset } = importing({
  young_people: `
    id
    gus
  `,
  attendances: `
    young_person,institution,start,end,source
    ash,S1,2019-09-01,2020-07-20,education
    bo,S1,2019-09-01,2020-07-20,education
    cy,S2,2019-09-01,2020-07-20,education
    dee,S2,2019-09-01,2020-07-20,education;police
  `,
  visits: `
    young_person,place,start,end,source
    bo,P1,2020-01-01,2020-02-01,police
    cy,P1,2020-01-01,2020-02-01,police
    eli,P1,2020-01-01,2020-02-01,police
  `,
});

function tried(data: Dataset, withoutSources: readonly string[] = []) {
  return withoutEachSource(data, { ...defaultNetworkOptions, withoutSources }, noProgress);
}

describe("leaving one agency out", () => {
  const { whole, agencies } = tried(dataset);
  const [education, police] = agencies;

  it("starts from the whole", () => {
    expect(whole).toEqual({
      links: 7,
      components: 2,
      pairs: 5,
      cutContexts: ["institution:S1", "institution:S2", "place:P1"],
      firstContexts: ["place:P1", "institution:S1", "institution:S2"],
      firstBy: "betweenness",
      unlinked: ["gus"],
    });
    expect(agencies.map(({ agency, records, alone }) => [agency, records, alone])).toEqual([
      ["education", 4, 3],
      ["police", 4, 3],
    ]);
  });

  it("says what goes with it", () => {
    expect(police).toMatchObject({
      fewer: { links: 3, components: -3, pairs: 3 },
      cutGained: [],
      cutLost: ["place:P1"],
      firstGained: [],
      firstLost: ["place:P1"],
      fallOut: ["eli"],
    });
  });

  it("keeps what another agency also holds", () => {
    expect(education?.without.links).toBe(4);
    expect(education?.fallOut).toEqual(["ash"]);
    expect(education?.cutLost).toEqual(["institution:S1", "institution:S2"]);
  });

  it("does not try agencies already set aside", () => {
    const { whole: left, agencies: others } = tried(dataset, ["police"]);
    expect(left.links).toBe(4);
    expect(others.map(({ agency, alone }) => [agency, alone])).toEqual([["education", 4]]);
    expect(others[0]?.without.links).toBe(0);
  });

  it("never adds a link or a pair, and tells how far it is", () => {
    const told: number[] = [];
    withoutEachSource(dataset, defaultNetworkOptions, (done, of) => told.push(done / of));
    expect(told.at(-1)).toBe(1);
    fc.assert(
      fc.property(
        anyCaseNetwork,
        fc.infiniteStream(fc.constantFrom(["a"], ["b"], ["a", "b"], [])),
        (data, sources) => {
          const named = {
            ...data,
            attendances: data.attendances.map((row) => ({ ...row, sources: sources.next().value })),
            involvements: data.involvements.map((row) => ({
              ...row,
              sources: sources.next().value,
            })),
          };
          for (const { fewer, without, fallOut } of tried(named).agencies) {
            expect(fewer.links).toBeGreaterThanOrEqual(0);
            expect(fewer.pairs).toBeGreaterThanOrEqual(0);
            expect(without.unlinked).toEqual(expect.arrayContaining([...fallOut]));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("of data that name none tries none", () => {
    expect(tried({ ...dataset, attendances: [], visits: [] }).agencies).toEqual([]);
  });
});

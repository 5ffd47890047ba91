import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type IncidentRatio,
  incidentRatios,
} from "../../../src/analysis/contexts/incidentRatios.ts";
import { ratioOf } from "../../../src/analysis/statistics/poisson.ts";
import { priorOf, shrunkRatio } from "../../../src/analysis/statistics/shrink.ts";
import { emptyDataset, type Dataset } from "../../../src/model/dataset.ts";
import type { ContextKey } from "../../../src/model/ids.ts";
import { defaultNetworkOptions, type NetworkOptions } from "../../../src/network/options.ts";
import { anyCaseNetwork } from "../../support/arbitraries.ts";
import { day } from "../../support/sketch.ts";
import { importing } from "../../import/importing.ts";

/** Five young people at each of two schools for 100 days, and one of them at a third. */
const attendances = ["a1", "a2", "a3", "a4", "a5"]
  .map((who) => `${who},S1,2020-01-01,2020-04-09,school`)
  .concat(
    ["b1", "b2", "b3", "b4", "b5"].map((who) => `${who},S2,2020-01-01,2020-04-09,school`),
    ["b1,S3,2019-01-01,2019-04-10,school"],
  );

interface Tables {
  incidents?: string;
  involvements?: string;
  more?: string;
  visits?: string;
}

function network({ incidents = "", involvements = "", more = "", visits = "" }: Tables): Dataset {
  return importing({
    institutions: `
      id,type
      S1,academy
      S2,academy
      S3,free_school
      PRU,pupil_referral_unit
      F1,foster
      F2,foster
    `,
    places: `
      id,type
      P1,park
      P2,park
      P3,street
      P4,private_address
    `,
    incidents: `
      id,type,date,end
      ${incidents}
    `,
    involvements: `
      young_person,incident,role,source
      ${involvements}
    `,
    attendances: `
      young_person,institution,start,end,source
      ${[...attendances, more].join("\n")}
    `,
    visits: `
      young_person,place,kind,start,end,source
      ${visits}
    `,
  }).dataset;
}

function ratios(tables: Tables, options: Partial<NetworkOptions> = {}) {
  return incidentRatios(network(tables), { ...defaultNetworkOptions, ...options });
}

/** Found and expected at one context; expected to whole thousandths. */
function counts(all: ReadonlyMap<ContextKey, IncidentRatio | null>, key: ContextKey) {
  const found = all.get(key) ?? null;
  return found === null ? null : [found.observed, Math.round(found.expected * 1000) / 1000];
}

const twoIncidents = `
      I1,stabbing,2020-02-19
      I2,robbery,2020-04-09`;

describe("incidents among those who attend", () => {
  it("are held against the rate of all settings of the sort, day by day up to the first", () => {
    const all = ratios({
      incidents: twoIncidents,
      involvements: `
      a1,I1,victim,police
      a2,I2,alleged,police
      b1,I1,witness,police`,
    });
    // S1: 50 + 100 + 3 × 100 days; S2: 50 + 4 × 100; S3: 100. 3 incidents in 1,000 days.
    expect(counts(all, "institution:S1")).toEqual([2, 1.35]);
    expect(counts(all, "institution:S2")).toEqual([1, 1.35]);
    expect(all.get("institution:S3")).toBeNull();
    const prior = priorOf([
      { observed: 2, expected: 1.35 },
      { observed: 1, expected: 1.35 },
      { observed: 0, expected: 0.3 },
    ]);
    const found = all.get("institution:S1");
    const { ratio, low, high } = ratioOf(2, 1.35);
    expect(found?.ratio).toBeCloseTo(ratio, 12);
    expect(found?.low).toBeCloseTo(low, 10);
    expect(found?.high).toBeCloseTo(high, 10);
    expect(found?.shrunk).toBeCloseTo(shrunkRatio({ observed: 2, expected: 1.35 }, prior), 10);
  });

  it("count each young person once, whatever the roles and incidents", () => {
    const all = ratios({
      incidents: twoIncidents,
      involvements: `
      a1,I1,victim,police
      a1,I1,alleged,police
      a1,I2,victim,police`,
    });
    expect(counts(all, "institution:S1")?.[0]).toBe(1);
  });

  it("are those on days of certain attendance, the first and last included", () => {
    const on = (date: string, end = "") =>
      counts(
        ratios({ incidents: `I1,stabbing,${date},${end}`, involvements: "a1,I1,victim,police" }),
        "institution:S1",
      )?.[0] ?? null;
    expect(on("2020-01-01")).toBe(1);
    expect(on("2020-04-09")).toBe(1);
    expect(on("2020-02")).toBe(1);
    expect(on("2020-02-03", "2020-06-01")).toBe(1);
    // Nobody at any school of the sort was in one: nothing is expected.
    expect(on("2019-12-31")).toBeNull();
    expect(on("2020-04-10")).toBeNull();
    expect(on("2020-04")).toBeNull();
    expect(on("")).toBeNull();
  });

  it("are no encounters with the police, no part that makes no pair, nothing of agencies set aside", () => {
    const tables = {
      incidents: `
      I1,police_encounter,2020-02-03
      I2,stabbing,2020-02-03`,
      involvements: `
      a1,I1,present_role_unclear,police
      a2,I2,mentioned_only,police
      a3,I2,victim,health
      a4,I2,victim,police`,
    };
    expect(counts(ratios(tables), "institution:S1")?.[0]).toBe(2);
    expect(counts(ratios(tables, { withoutSources: ["health"] }), "institution:S1")?.[0]).toBe(1);
    expect(
      ratios(tables, { withoutSources: ["health", "police"] }).get("institution:S1"),
    ).toBeNull();
    expect(ratios(tables, { withoutSources: ["school"] }).get("institution:S1")).toBeNull();
  });

  it("stop at the as-of day", () => {
    const tables = {
      incidents: twoIncidents,
      involvements: `
      a1,I1,victim,police
      b1,I2,victim,police`,
    };
    const all = ratios(tables, { asOf: day("2020-02-29").earliest });
    // 50 + 4 × 60 days of 50 + 9 × 60 + 100.
    expect(counts(all, "institution:S1")).toEqual([1, 0.42]);
    expect(counts(all, "institution:S2")?.[0]).toBe(0);
  });

  it("are held against days of the period alone", () => {
    const tables = {
      incidents: twoIncidents,
      involvements: `
      a1,I1,victim,police
      b1,I2,victim,police`,
    };
    const period = { from: day("2020-02-01").earliest!, to: day("2020-02-29").earliest! };
    const all = ratios(tables, { period });
    // 19 + 4 × 29 days of these and 5 × 29; the third school had none.
    expect(counts(all, "institution:S1")).toEqual([1, 0.482]);
    expect(counts(all, "institution:S2")).toEqual([0, 0.518]);
  });

  it("have no ratio where fewer than five have days, or no other of the sort has any", () => {
    const pru = ["a1", "a2", "a3", "a4", "a5"].map((who) => `${who},PRU,2020-01-01,2020-04-09,x`);
    const all = ratios({
      incidents: twoIncidents,
      involvements: "a1,I1,victim,police",
      more: pru.join("\n"),
    });
    expect(all.get("institution:PRU")).toBeNull();
    expect(all.get("institution:S3")).toBeNull();
    expect(all.get("institution:S1")).not.toBeNull();
  });

  it("are not told of foster homes and private addresses", () => {
    const five = ["a1", "a2", "a3", "a4", "a5"];
    const all = ratios({
      incidents: twoIncidents,
      involvements: "a1,I1,victim,police",
      more: five
        .flatMap((who) => ["F1", "F2"].map((home) => `${who},${home},2020-01-01,2020-04-09,x`))
        .join("\n"),
      visits: five.map((who) => `${who},P4,spends_time,2020-01-01,2020-04-09,x`).join("\n"),
    });
    expect(all.get("institution:F1")).toBeNull();
    expect(all.get("place:P4")).toBeNull();
  });

  it("are told of places by their type, but not from visits recorded because of harm", () => {
    const five = ["a1", "a2", "a3", "a4", "a5"];
    const all = ratios({
      incidents: twoIncidents,
      involvements: "a1,I1,victim,police",
      visits: [
        ...five.map((who) => `${who},P1,spends_time,2020-01-01,2020-04-09,x`),
        ...five.map((who) => `b${who.slice(1)},P2,seen_at,2020-01-01,2020-04-09,x`),
        ...five.map((who) => `${who},P2,harmed_at,2020-02-19,2020-02-19,x`),
        ...five.map((who) => `${who},P3,spends_time,2020-01-01,2020-04-09,x`),
      ].join("\n"),
    });
    // 1 incident in 450 + 500 days.
    expect(counts(all, "place:P1")).toEqual([1, 0.474]);
    expect(counts(all, "place:P2")).toEqual([0, 0.526]);
    expect(all.get("place:P3")).toBeNull();
  });

  it("are told of every institution and place, in order, and of no incident", () => {
    expect([...ratios({}).entries()]).toEqual(
      ["F1", "F2", "PRU", "S1", "S2", "S3"]
        .map((id) => [`institution:${id}`, null])
        .concat(["P1", "P2", "P3", "P4"].map((id) => [`place:${id}`, null])),
    );
    expect(incidentRatios(emptyDataset, defaultNetworkOptions)).toEqual(new Map());
  });

  it("add up to what is expected in each sort, and depend on no order of rows", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("a", "b"), fc.integer({ min: 1, max: 5 })), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.integer({ min: 1, max: 28 }),
        (parts, date) => {
          const dataset = network({
            incidents: `I1,stabbing,2020-02-${String(date).padStart(2, "0")}`,
            involvements: parts.map(([s, n]) => `${s}${String(n)},I1,victim,x`).join("\n"),
            more: ["c1", "c2", "c3", "c4", "c5"]
              .map((who) => `${who},S3,2020-02-01,2020-02-14,school`)
              .join("\n"),
          });
          const all = incidentRatios(dataset, defaultNetworkOptions);
          const told = [...all.values()].filter((each) => each !== null);
          expect(told).toHaveLength(3);
          const sum = (of: (each: IncidentRatio) => number) =>
            told.reduce((total, each) => total + of(each), 0);
          expect(sum(({ expected }) => expected)).toBeCloseTo(
            sum(({ observed }) => observed),
            9,
          );
          const { attendances: rows, involvements } = dataset;
          const turned = {
            ...dataset,
            attendances: [...rows].reverse(),
            involvements: [...involvements].reverse(),
          };
          expect(incidentRatios(turned, defaultNetworkOptions)).toEqual(all);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("hold in any network: a range around the ratio, or nothing", () => {
    fc.assert(
      fc.property(anyCaseNetwork, (dataset) => {
        const all = incidentRatios(dataset, defaultNetworkOptions);
        expect(all.size).toBe(dataset.institutions.length + dataset.places.length);
        for (const found of all.values())
          if (found !== null)
            expect(found.low <= found.ratio && found.ratio < found.high).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { noProgress } from "../../src/model/progress.ts";
import { evidenceOf, type TieEvidence } from "../../src/network/evidenceOf.ts";
import { defaultNetworkOptions, type NetworkOptions } from "../../src/network/options.ts";
import { type RolePair, rolePairOf } from "../../src/network/rolePairs.ts";
import { selectLinks } from "../../src/network/selectLinks.ts";
import { streamPairs } from "../../src/network/streamPairs.ts";
import { anyCaseNetwork } from "../support/arbitraries.ts";
import { sketch } from "../support/sketch.ts";

function evidence(dataset: Dataset, options: Partial<NetworkOptions> = {}): TieEvidence {
  const all = { ...defaultNetworkOptions, ...options };
  return evidenceOf(dataset, selectLinks(dataset, all), all, 0, 1);
}

const dated = "2020-01-01..2020-02-01";

describe("what is behind a tie", () => {
  it("lists every context with its days, its size and what it adds", () => {
    const dataset = sketch(`
      school S1 roll 101: ash ${dated}, bo ${dated}, cy ${dated}
      school S2: ash .., bo ..
      incident robbery I1: ash alleged, bo alleged, cy victim
    `);
    const { contexts, ties, unlinked, strength } = evidence(dataset);
    expect(contexts).toMatchObject([
      { key: "incident:I1", roles: ["both-alleged"], overlap: null, size: 3, adds: 0.5 },
      { key: "institution:S1", recorded: 3, roll: 101, size: 101, isUpperBound: false, adds: 0.01 },
      { key: "institution:S2", roll: null, size: 2, isUpperBound: true, isCertain: false, adds: 1 },
    ]);
    expect(contexts.map(({ isCertain }) => isCertain)).toEqual([true, true, false]);
    expect(contexts[1]?.overlap?.days).toEqual([32, 32]);
    expect(contexts[2]?.overlap?.days).toEqual([0, null]);
    expect([ties, unlinked]).toEqual([[], []]);
    expect(strength).toBeCloseTo(1.51, 12);
  });

  it("keeps the ways of standing in an incident apart, and says all of them", () => {
    const both = sketch(
      "incident stabbing I1: ash victim, ash alleged, bo alleged\nincident robbery I2: ash victim, bo alleged",
    );
    const [first, second] = evidence(both).contexts;
    expect(first).toMatchObject({
      relation: "affinity",
      roles: ["both-alleged", "harmed-alleged"],
    });
    expect(second).toMatchObject({ relation: "adversarial", roles: ["harmed-alleged"], adds: 0 });
    expect(evidence(both, { relations: "all" }).contexts[1]?.adds).toBe(1);
  });

  it("lists recorded ties as they were recorded", () => {
    const ties = sketch("tie friend: ash bo\ntie sibling: ash bo\ntie conflict: ash bo");
    const found = evidence(ties);
    expect(found.ties).toEqual([
      { kind: "conflict", nature: null, relation: "adversarial", adds: 0 },
      { kind: "friend", nature: null, relation: "affinity", adds: 1 },
      { kind: "sibling", nature: null, relation: "family", adds: 0 },
    ]);
    expect(found.strength).toBe(1);
    expect(evidence(ties, { weight: "none" }).strength).toBe(1);
  });

  it("keeps apart what is shared and links nobody, with the reason", () => {
    const dataset = sketch(`
      school S1: ash 2019-01-01..2019-01-31, bo 2019-02-10..2019-03-01
      school S2 type youth_justice_service: ash ${dated}, bo ${dated}
      place P1: ash .., bo ..
      incident robbery I1: ash mentioned_only, bo victim
    `);
    const { contexts, unlinked } = evidence(dataset, { requireDates: true });
    expect(contexts).toEqual([]);
    expect(unlinked.map(({ key, why, daysBetween }) => [key, why, daysBetween])).toEqual([
      ["incident:I1", "roles", null],
      ["institution:S1", "different-times", 9],
      ["institution:S2", "private", null],
      ["place:P1", "dates-not-known", null],
    ]);
  });

  it("leaves out the roles and ties of agencies set aside", () => {
    const dataset = sketch(
      "incident robbery I1: ash victim, ash witness, bo witness\ntie friend: ash bo",
    );
    const sourced = {
      ...dataset,
      involvements: dataset.involvements.map((row) =>
        row.role === "victim" ? { ...row, sources: ["police"] } : row,
      ),
      ties: dataset.ties.map((row) => ({ ...row, sources: ["police"] })),
    };
    expect(evidence(sourced).contexts[0]?.roles).toEqual(["both-witness", "other"]);
    const without = evidence(sourced, { withoutSources: ["police"] });
    expect(without.contexts[0]?.roles).toEqual(["both-witness"]);
    expect(without.ties).toEqual([]);
  });

  it("refuses what are not two young people of the data", () => {
    const dataset = sketch("tie friend: ash bo");
    const links = selectLinks(dataset, defaultNetworkOptions);
    const ask = (a: number, b: number) => () =>
      evidenceOf(dataset, links, defaultNetworkOptions, a, b);
    expect(ask(0, 0)).toThrow("network/evidenceOf: young people 0 and 0 of 2; give");
    expect(ask(0, 2)).toThrow(RangeError);
    expect(ask(-1, 0)).toThrow(RangeError);
  });

  it("adds up to the strength of the tie, whichever weight is chosen", () => {
    const weights = fc.constantFrom<NetworkOptions["weight"][]>(
      "newman",
      "count",
      "overlap-days",
      "none",
    );
    const halfLives = fc.constantFrom(null, 365);
    fc.assert(
      fc.property(
        anyCaseNetwork,
        weights,
        halfLives,
        fc.boolean(),
        (dataset, weight, halfLife, all) => {
          const options: NetworkOptions = {
            ...defaultNetworkOptions,
            weight,
            halfLife,
            relations: all ? "all" : "affinity",
          };
          const links = selectLinks(dataset, options);
          const see = ({
            a,
            b,
            strength,
            pieces,
            hasAffinity,
          }: Parameters<Parameters<typeof streamPairs>[2]>[0]) => {
            const found = evidenceOf(dataset, links, options, b, a);
            expect(found.strength).toBeCloseTo(strength, 9);
            expect(found.contexts.length + found.ties.length).toBe(pieces);
            if (hasAffinity) expect(strength).toBeGreaterThan(0);
          };
          streamPairs(links, options, see, noProgress);
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe("two parts in one incident", () => {
  const pairs: readonly (readonly [string, string, RolePair | null])[] = [
    ["alleged", "alleged", "both-alleged"],
    ["victim", "victim", "both-harmed"],
    ["witness", "witness", "both-witness"],
    ["victim", "alleged", "harmed-alleged"],
    ["witness", "alleged", "other"],
    ["witness", "unknown", "other"],
    ["seen nearby", "victim", "other"],
    ["mentioned_only", "alleged", null],
    ["helped", "bereaved_or_affected", null],
  ];

  it.each(pairs)("as %s and %s are %s, either way round", (one, other, pair) => {
    expect(rolePairOf({ role: one }, { role: other })).toBe(pair);
    expect(rolePairOf({ role: other }, { role: one })).toBe(pair);
  });

  it("are no pair of alleged once an allegation did not stand", () => {
    const lifted = { role: "alleged", outcome: "acquitted" };
    expect(rolePairOf(lifted, { role: "alleged" })).toBeNull();
    expect(rolePairOf(lifted, lifted)).toBeNull();
    expect(rolePairOf(lifted, { role: "victim" })).toBe("harmed-alleged");
  });
});

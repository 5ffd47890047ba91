import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeTables } from "../../src/export/csvTables.ts";
import { generateCaseNetwork } from "../../src/generate/generateCaseNetwork.ts";
import { plantGroups } from "../../src/generate/network/peerGroups.ts";
import { importTexts } from "../import/importing.ts";
import { canonicalKey } from "../../src/model/canonical.ts";
import { datasetKeys, type Dataset, type DatasetKey } from "../../src/model/dataset.ts";
import type { RecordedDate } from "../../src/model/days.ts";
import { compareText } from "../../src/model/order.ts";
import { seededRandom } from "../../src/model/random.ts";
import { institutionTypes } from "../../src/model/vocabulary/setting.ts";
import { findTerm } from "../../src/model/vocabulary/term.ts";

const LAST_DAY = 18614; // 18 December 2020

const town = generateCaseNetwork({ people: 3000, seed: 7 });

/** How many of each: people in an incident, attendances of an institution and so on. */
function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The distinct young people of each incident. */
function companies({ involvements, adults }: Dataset): Map<string, Set<string>> {
  const isAdult = new Set<string>(adults.map(({ id }) => id));
  const people = new Map<string, Set<string>>();
  for (const { person, incident } of involvements) {
    if (isAdult.has(person)) continue;
    people.set(incident, (people.get(incident) ?? new Set()).add(person));
  }
  return people;
}

describe("generateCaseNetwork", () => {
  it("has the counts that follow from the number of young people", () => {
    expect(town.youngPeople).toHaveLength(3000);
    expect(town.institutions).toHaveLength(20);
    expect(town.incidents).toHaveLength(300);
    expect(town.adults).toHaveLength(30);
    expect(town.ties.length).toBeGreaterThan(2950);
    const each = town.attendances.length / 3000;
    expect(each).toBeGreaterThan(1.6);
    expect(each).toBeLessThan(2);
  });

  it("fills every table even when it is as small as ten", () => {
    const ten = generateCaseNetwork({ people: 10, seed: 1 });
    expect(ten.youngPeople).toHaveLength(10);
    expect(ten.institutions).toHaveLength(3);
    const empty = datasetKeys.filter((key) => key !== "gaps" && ten[key].length === 0);
    expect(empty).toEqual([]);
  });

  it("works for two, and refuses fewer, fractions and more than a million", () => {
    expect(generateCaseNetwork({ people: 2, seed: 1 }).youngPeople).toHaveLength(2);
    for (const people of [1, 0, -5, 2.5, 1_000_001])
      expect(() => generateCaseNetwork({ people, seed: 1 })).toThrow(RangeError);
  });

  it("gives the same for the same seed, and another for another", () => {
    expect(generateCaseNetwork({ people: 60, seed: 3 })).toEqual(
      generateCaseNetwork({ people: 60, seed: 3 }),
    );
    expect(generateCaseNetwork({ people: 60, seed: 3 }).ties).not.toEqual(
      generateCaseNetwork({ people: 60, seed: 4 }).ties,
    );
  });

  it.each(datasetKeys)("has %s in canonical order, none twice", (table) => {
    const records: readonly Dataset[DatasetKey][number][] = town[table];
    const keys = records.map((record) => canonicalKey(table, record));
    expect(keys).toEqual([...new Set(keys)].sort(compareText));
  });

  it("brings two to five young people together in each incident", () => {
    const sizes = [...companies(town).values()].map((people) => people.size);
    expect(sizes).toHaveLength(300);
    expect(new Set(sizes)).toEqual(new Set([2, 3, 4, 5]));
  });

  it("has a few institutions that many attend and many that few do", () => {
    const sizes = [...tally(town.attendances.map(({ institution }) => institution)).values()];
    const mean = town.attendances.length / 20;
    const few = sizes.filter((size) => size > 2 * mean);
    expect(few.length).toBeGreaterThan(0);
    expect(few.length).toBeLessThan(5);
    expect(sizes.filter((size) => size < mean).length).toBeGreaterThan(9);
  });

  it("names no day after 18 December 2020, whatever the form of the date", () => {
    const dates: (RecordedDate | undefined)[] = [
      ...town.incidents.map(({ date }) => date),
      ...[...town.attendances, ...town.ties, ...town.visits, ...town.statuses].flatMap(
        ({ start, end }) => [start, end],
      ),
    ];
    const latest = dates.map((date) => date?.latest ?? 0);
    expect(Math.max(...latest)).toBeLessThanOrEqual(LAST_DAY);
    const forms = new Set(dates.map((date) => date?.precision));
    for (const form of ["day", "month", "year", "academic_year", "about", "between", "current"])
      expect(forms).toContain(form);
    expect(forms).toContain(undefined);
  });

  it("has the faults of real files: unknown words, rows without a source, gaps, conflicts", () => {
    const unknown = town.institutions.filter(
      ({ type = "" }) => findTerm(institutionTypes, type) === undefined,
    );
    expect(unknown.length).toBeGreaterThan(0);
    expect(town.attendances.some(({ sources }) => sources === undefined)).toBe(true);
    expect(town.gaps.length).toBeGreaterThan(50);
    expect(town.ties.some(({ kind }) => kind === "conflict")).toBe(true);
    expect(new Set(town.attendances.flatMap(({ sources = [] }) => sources)).size).toBe(3);
  });

  it("plants peer groups: most companies of an incident are of one group", () => {
    const { groupOf } = plantGroups(seededRandom(7, "generate/groups"), 3000);
    const numberOf = new Map<string, number>(town.youngPeople.map(({ id }, at) => [id, at]));
    const together = [...companies(town).values()].filter((people) => {
      const groups = new Set([...people].map((id) => groupOf[numberOf.get(id)!]));
      return groups.size === 1 && !groups.has(-1);
    });
    expect(together.length / 300).toBeGreaterThan(0.7);
  });

  it("imports from its own files as the same case network, without an error", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 120 }), fc.nat(), (people, seed) => {
        const network = generateCaseNetwork({ people, seed });
        const { dataset, problems } = importTexts(writeTables(network));
        expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(dataset).toEqual(network);
      }),
      { numRuns: 25 },
    );
  });
});

describe("plantGroups", () => {
  it("deals everybody into one group or none", () => {
    const { members, groupOf } = plantGroups(seededRandom(1), 500);
    const dealt = members.flat();
    expect(new Set(dealt).size).toBe(dealt.length);
    members.forEach((group, at) => {
      expect(group.every((person) => groupOf[person] === at)).toBe(true);
    });
    expect(groupOf.filter((group) => group === -1).length).toBe(500 - dealt.length);
    expect(dealt.length).toBeGreaterThan(419);
    const sizes = members.map((group) => group.length);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([6, 14]);
  });
});

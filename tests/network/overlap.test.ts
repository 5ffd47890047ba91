import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import type { RecordedDate } from "../../src/model/days.ts";
import { worthOfDays } from "../../src/network/dayWorth.ts";
import { evidenceOf, type TieEvidence } from "../../src/network/evidenceOf.ts";
import { defaultNetworkOptions, type NetworkOptions } from "../../src/network/options.ts";
import { overlapOfMembers } from "../../src/network/overlapDays.ts";
import { selectLinks } from "../../src/network/selectLinks.ts";
import { Weighing } from "../../src/network/weighing.ts";
import { reference, referenceNumber } from "../support/reference.ts";
import { day, sketch } from "../support/sketch.ts";

/** A drawing whose open ends are still open on the day asked about. */
function current(drawing: string): Dataset {
  const dataset = sketch(drawing);
  const still: RecordedDate = {
    earliest: null,
    latest: null,
    precision: "current",
    written: "current",
  };
  const attendances = dataset.attendances.map((row) => ({ end: still, ...row }));
  return { ...dataset, attendances };
}

/**
 * The stays behind the known answers, read back from them: nobody else's days fit. Only the start
 * of A and the end of B at School1 are free, as nobody shared them.
 */
const toy = current(`
  school School1: A 2019-09-01..2020-03-31, B 2020-01-01..2020-07-31, C 2020-04-01..2020-07-20
  school PRU1: A 2020-04-20..2020-12-18, C 2020-09-01.., D 2020-12-18..
`);
const asOf = day("2021-03-31").earliest;

function evidence(
  dataset: Dataset,
  a: string,
  b: string,
  options: Partial<NetworkOptions> = {},
): TieEvidence {
  const all = { ...defaultNetworkOptions, ...options };
  const links = selectLinks(dataset, all);
  const number = (id: string) => links.youngPeople.findIndex((each) => each === id);
  return evidenceOf(dataset, links, all, number(a), number(b));
}

/** The days that two certainly shared, and the most, at the first context they share at all. */
function overlap(drawing: string, options: Partial<NetworkOptions> = {}) {
  const dataset = current(drawing);
  const links = selectLinks(dataset, { ...defaultNetworkOptions, ...options });
  return overlapOfMembers(links, 0, 1);
}

const shared = [
  [
    "A",
    "B",
    "School1",
    referenceNumber("small_exact", "time_and_overlap_toy", "overlap_days", "A-B@School1"),
  ],
  [
    "B",
    "C",
    "School1",
    referenceNumber("small_exact", "time_and_overlap_toy", "overlap_days", "B-C@School1"),
  ],
  [
    "A",
    "C",
    "PRU1",
    referenceNumber("small_exact", "time_and_overlap_toy", "overlap_days", "A-C@PRU1"),
  ],
  [
    "A",
    "D",
    "PRU1",
    referenceNumber("small_exact", "time_and_overlap_toy", "overlap_days", "A-D@PRU1"),
  ],
  [
    "C",
    "D",
    "PRU1",
    referenceNumber("small_exact", "time_and_overlap_toy", "overlap_days", "C-D@PRU1"),
  ],
] as const;

type Answers = Readonly<Record<string, number>>;

describe("the days that two shared", () => {
  it.each(shared)("count %s and %s at %s, both ends included", (a, b, place, days) => {
    expect(reference("small_exact", "time_and_overlap_toy", "rule")).toContain("2021-03-31");
    const { contexts } = evidence(toy, a, b, { asOf });
    const at = contexts.find(({ key }) => key === `institution:${place}`);
    expect(at?.overlap?.days).toEqual([days, days]);
    expect(at?.overlap?.is).toBe("certain");
  });

  it("keep the same place at different times apart", () => {
    const days = referenceNumber(
      "small_exact",
      "time_and_overlap_toy",
      "overlap_days",
      "A-C@School1",
    );
    const { contexts, unlinked } = evidence(toy, "A", "C", { asOf });
    expect(contexts.map(({ key }) => key)).toEqual(["institution:PRU1"]);
    expect(days).toBe(0);
    expect(unlinked).toEqual([
      { key: "institution:School1", kind: "institution", why: "different-times", daysBetween: 0 },
    ]);
  });

  it("count for less the longer ago they were, as in the closed form", () => {
    const known = reference("small_exact", "time_and_overlap_toy", "decayed_overlap_h365");
    const found = shared.map(([a, b, place]) => {
      const { contexts } = evidence(toy, a, b, { asOf });
      const { from = null, to = null } =
        contexts.find(({ key }) => key === `institution:${place}`)?.overlap ?? {};
      return [`${a}-${b}@${place}`, worthOfDays(from!, to!, asOf, 365)] as const;
    });
    const answers = known as unknown as Answers;
    expect(Object.keys(answers)).toHaveLength(5);
    for (const [name, worth] of found) expect(worth).toBeCloseTo(answers[name]!, 9);
  });

  it("count for less the more were there that day", () => {
    const known = reference("small_exact", "time_and_overlap_toy", "concurrent_newman_days");
    const answers = known as unknown as Answers;
    for (const [a, b, place] of shared) {
      const { contexts } = evidence(toy, a, b, { asOf, weight: "overlap-days" });
      const at = contexts.find(({ key }) => key === `institution:${place}`);
      expect(at?.adds).toBeCloseTo(answers[`${a}-${b}@${place}`]!, 9);
    }
  });

  it("are never counted twice, however many records say the same", () => {
    const twice = "school S1: ash 2020-01-01..2020-01-20, ash 2020-01-10..2020-01-31, bo ..";
    const whole = `${twice} 2020-01-01..2020-01-31`.replace("bo .. ", "bo ");
    expect(overlap(whole).days).toEqual([31, 31]);
    const next =
      "school S1: ash 2020-01-01..2020-01-10, ash 2020-01-11..2020-01-31, bo 2020-01-05..2020-01-12";
    expect(overlap(next).days).toEqual([8, 8]);
    const gap =
      "school S1: ash 2020-01-01..2020-01-10, ash 2020-01-15..2020-01-31, bo 2020-01-05..2020-01-20";
    expect(overlap(gap).days).toEqual([12, 12]);
  });

  it("are a range where dates are not exact, and possible where none is certain", () => {
    const dataset = sketch("school S1: ash 2020-01-10..2020-02-20, bo 2020-02-01..2020-03-31");
    const { earliest } = day("2020-02-01");
    const { latest } = day("2020-02-29");
    const february: RecordedDate = { earliest, latest, precision: "month", written: "2020-02" };
    const [ash, bo] = dataset.attendances;
    const vague = { ...dataset, attendances: [ash!, { ...bo!, start: february }] };
    const links = selectLinks(vague, defaultNetworkOptions);
    const found = overlapOfMembers(links, 0, 1);
    expect(found).toMatchObject({ days: [0, 20], is: "possible", from: earliest });
    const later = { ...ash!, end: day("2020-03-05") };
    const sure = selectLinks(
      { ...vague, attendances: [later, vague.attendances[1]!] },
      defaultNetworkOptions,
    );
    expect(overlapOfMembers(sure, 0, 1)).toMatchObject({ days: [6, 34], is: "certain" });
  });

  it("have no bound where an end is not known, which never means always", () => {
    const open = sketch("school S1: ash ..,  bo 2020-01-01..2020-01-31");
    const links = selectLinks(open, defaultNetworkOptions);
    expect(overlapOfMembers(links, 0, 1)).toMatchObject({ days: [0, 31], is: "possible" });
    const both = selectLinks(sketch("place P1: ash .., bo .."), defaultNetworkOptions);
    expect(overlapOfMembers(both, 0, 1)).toEqual({
      days: [0, null],
      is: "possible",
      from: null,
      to: null,
    });
  });
});

const names = ["ash", "bo", "cy", "dee"] as const;
const first = day("2020-01-01").earliest ?? 0;

interface Stay {
  readonly who: number;
  readonly from: number;
  readonly length: number;
}

const anyStays = fc.array(fc.record({ who: fc.nat(3), from: fc.nat(40), length: fc.nat(30) }), {
  minLength: 1,
  maxLength: 8,
});

function exactly(offset: number): RecordedDate {
  const at = first + offset;
  return { earliest: at, latest: at, precision: "day", written: String(at) };
}

function staying(stays: readonly Stay[], roll: number, shift = 0): Dataset {
  const dataset = sketch(`alone: ${names.join(", ")}\nschool S1 roll ${String(roll)}: ash ..`);
  const [pattern] = dataset.attendances;
  return {
    ...dataset,
    attendances: stays.map(({ who, from, length }) => ({
      ...pattern!,
      youngPerson: dataset.youngPeople[who]!.id,
      start: exactly(from + shift),
      end: exactly(from + length + shift),
    })),
  };
}

/** What certain days of two members at the school come to, by going through the days. */
function slowWorth(stays: readonly Stay[], a: number, b: number, roll: number): number {
  let worth = 0;
  for (let t = 0; t <= 70; t++) {
    const there = new Set(
      stays.filter(({ from, length }) => from <= t && t <= from + length).map(({ who }) => who),
    );
    if (there.has(a) && there.has(b)) worth += 1 / (Math.max(there.size, roll) - 1);
  }
  return worth;
}

function worths(dataset: Dataset, halfLife: number | null = null): Map<string, number> {
  const options: NetworkOptions = { ...defaultNetworkOptions, weight: "overlap-days", halfLife };
  const links = selectLinks(dataset, options);
  const weighing = new Weighing(links, options);
  const found = new Map<string, number>();
  for (let m = 0; m < links.memberPerson.length; m++)
    for (let other = 0; other < links.memberPerson.length; other++) {
      const bits = weighing.context(0, m, other);
      if (m === other || bits === 0) continue;
      const pair = `${String(links.memberPerson[m])} ${String(links.memberPerson[other])}`;
      found.set(pair, weighing.worthOfContext(0, m, other, bits));
    }
  return found;
}

describe("the weight of days together", () => {
  it("is what going through them day by day gives", () => {
    fc.assert(
      fc.property(anyStays, fc.constantFrom(0, 3, 30), (stays, roll) => {
        for (const [pair, worth] of worths(staying(stays, roll))) {
          const [a = 0, b = 0] = pair.split(" ").map(Number);
          expect(worth).toBeCloseTo(slowWorth(stays, a, b, roll), 9);
          expect(worth).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is the same both ways, and wherever the days lie", () => {
    fc.assert(
      fc.property(anyStays, fc.integer({ min: -9000, max: 9000 }), (stays, shift) => {
        for (const halfLife of [null, 365]) {
          const here = worths(staying(stays, 0), halfLife);
          const there = worths(staying(stays, 0, shift), halfLife);
          expect([...there.keys()]).toEqual([...here.keys()]);
          for (const [pair, worth] of here) {
            expect(there.get(pair)).toBeCloseTo(worth, 9);
            expect(here.get(pair.split(" ").reverse().join(" "))).toBe(worth);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("never grows when a stranger comes as well", () => {
    fc.assert(
      fc.property(anyStays, anyStays, (stays, more) => {
        const of = stays.filter(({ who }) => who !== 3);
        const strangers = more.map((stay) => ({ ...stay, who: 3 }));
        const before = worths(staying(of, 0));
        const after = worths(staying([...of, ...strangers], 0));
        for (const [pair, worth] of before)
          expect(after.get(pair)).toBeLessThanOrEqual(worth + 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it("adds up, over one person's others, to the days they were not alone", () => {
    fc.assert(
      fc.property(anyStays, (stays) => {
        const found = worths(staying(stays, 0));
        const sum = [...found]
          .filter(([pair]) => pair.startsWith("0 "))
          .reduce((all, [, worth]) => all + worth, 0);
        let together = 0;
        for (let t = 0; t <= 70; t++) {
          const there = stays.filter(({ from, length }) => from <= t && t <= from + length);
          const who = new Set(there.map((stay) => stay.who));
          if (who.has(0) && who.size > 1) together++;
        }
        expect(sum).toBeCloseTo(together, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("is above 0 however long ago, and refuses a half-life that is none", () => {
    const long = sketch(
      "school S1: ash 1990-01-01..1990-02-01, bo 1990-01-01..1990-02-01, cy 2020-01-01..2020-02-01",
    );
    for (const worth of worths(long, 1).values()) expect(worth).toBeGreaterThan(0);
    expect(() => worths(long, 0)).toThrow("network/weighing: a half-life of 0 days; give");
    expect(() => worths(long, NaN)).toThrow(RangeError);
  });
});

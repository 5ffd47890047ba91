import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earliestArrivals, NEVER, type ReachOptions } from "../../../src/analysis/time/reach.ts";
import { buildTimedNetwork, type TimedNetwork } from "../../../src/analysis/time/timedNetwork.ts";
import { formatIsoDay } from "../../../src/model/days.ts";
import { defaultNetworkOptions } from "../../../src/network/options.ts";
import { importing } from "../../import/importing.ts";
import { reference } from "../../support/reference.ts";
import { day, sketch } from "../../support/sketch.ts";

function dayOf(iso: string): number {
  return day(iso).earliest ?? 0;
}

function startsOf(network: TimedNetwork, starts: Readonly<Record<string, string>>): Int32Array {
  return Int32Array.from(network.youngPeople, (id) =>
    starts[id] === undefined ? NEVER : dayOf(starts[id]),
  );
}

/** Who is reached and by when, as `bo 2020-01-10`. */
function reached(network: TimedNetwork, days: Int32Array): string[] {
  return network.youngPeople.flatMap((id, v) =>
    days[v] === NEVER ? [] : [`${id} ${formatIsoDay(days[v]!)}`],
  );
}

function timed(drawing: string) {
  return buildTimedNetwork(sketch(drawing), defaultNetworkOptions);
}

const threeSteps: ReachOptions = { steps: 3, strict: false };

describe("paths through time", () => {
  it("are those known where contacts come in the wrong order", () => {
    const contacts = reference(
      "small_exact",
      "time_and_overlap_toy",
      "temporal_toy",
      "contacts",
    ) as readonly (readonly string[])[];
    const start = reference("small_exact", "time_and_overlap_toy", "temporal_toy", "t0") as string;
    const seed = reference("small_exact", "time_and_overlap_toy", "temporal_toy", "seed") as string;
    const network = timed(
      contacts.map(([a, b, on]) => `tie friend: ${a!} ${b!} ${on!}..${on!}`).join("\n"),
    );
    const layers = earliestArrivals(network, startsOf(network, { [seed]: start }), threeSteps);
    const found = Object.fromEntries(
      network.youngPeople.flatMap((id, v) => {
        const arrival = layers[3]![v]!;
        const steps = layers.findIndex((days) => days[v]! < NEVER);
        return arrival === NEVER ? [] : [[id, [steps, formatIsoDay(arrival)]]];
      }),
    );
    expect(found).toEqual(
      reference(
        "small_exact",
        "time_and_overlap_toy",
        "temporal_toy",
        "time_respecting_first_hop_and_arrival",
      ),
    );

    // Without time the same contacts reach everybody.
    const still = {
      ...network,
      ties: network.ties.map((tie) => ({ ...tie, start: dayOf(start), end: dayOf("2021-01-01") })),
    };
    const all = earliestArrivals(still, startsOf(network, { [seed]: start }), threeSteps);
    const hops = network.youngPeople
      .map((id, v) => [id, all.findIndex((days) => days[v]! < NEVER)] as const)
      .filter(([id]) => id !== seed);
    expect(Object.fromEntries(hops)).toEqual(
      reference("small_exact", "time_and_overlap_toy", "temporal_toy", "static_hops"),
    );
  });

  it("use a shared stay on any of its days, both ends included", () => {
    const network = timed(`
      school S1: ash 2020-01-01..2020-01-31, bo 2020-01-20..2020-03-31
      school S2: bo 2020-03-01..2020-03-31, cy 2020-03-31..2020-06-30
      place P1: cy 2020-01-01..2020-03-30, dee 2020-01-01..2020-03-30
    `);
    const from = (iso: string) =>
      reached(network, earliestArrivals(network, startsOf(network, { ash: iso }), threeSteps)[3]!);
    expect(from("2020-01-05")).toEqual(["ash 2020-01-05", "bo 2020-01-20", "cy 2020-03-31"]);
    expect(from("2020-01-25")).toEqual(["ash 2020-01-25", "bo 2020-01-25", "cy 2020-03-31"]);
    expect(from("2020-01-31")).toEqual(["ash 2020-01-31", "bo 2020-01-31", "cy 2020-03-31"]);
    expect(from("2020-02-01")).toEqual(["ash 2020-02-01"]);
  });

  it("may take several contacts a day, unless each must be on a later one", () => {
    const network = timed(`
      tie friend: ash bo 2020-01-10..2020-01-10, bo cy 2020-01-10..2020-01-10
      tie friend: bo dee 2020-01-10..2020-01-12
    `);
    const starts = startsOf(network, { ash: "2020-01-10" });
    const [, , loose] = earliestArrivals(network, starts, { steps: 2, strict: false });
    expect(reached(network, loose!)).toEqual([
      "ash 2020-01-10",
      "bo 2020-01-10",
      "cy 2020-01-10",
      "dee 2020-01-10",
    ]);
    const [, , strict] = earliestArrivals(network, starts, { steps: 2, strict: true });
    expect(reached(network, strict!)).toEqual([
      "ash 2020-01-10",
      "bo 2020-01-10",
      "dee 2020-01-11",
    ]);
  });

  it("take an incident whose date is a range only from before to after it", () => {
    const { dataset } = importing({
      incidents: `
        id,type,date
        I1,robbery,2020-05
      `,
      involvements: `
        young_person,incident,role
        ash,I1,alleged
        bo,I1,alleged
        cy,I1,victim
        dee,I1,witness
        eli,I1,mentioned_only
      `,
    });
    const network = buildTimedNetwork(dataset, defaultNetworkOptions);
    const from = (iso: string, all = network) =>
      reached(all, earliestArrivals(all, startsOf(all, { ash: iso }), threeSteps)[1]!);
    expect(from("2020-05-01")).toEqual(["ash 2020-05-01", "bo 2020-05-31", "dee 2020-05-31"]);
    expect(from("2020-05-02")).toEqual(["ash 2020-05-02"]);
    const all = buildTimedNetwork(dataset, { ...defaultNetworkOptions, relations: "all" });
    expect(from("2020-05-01", all)).toContain("cy 2020-05-31");
  });

  it("leave out what has no certain days, conflict and large places, and say how many", () => {
    const { dataset } = importing({
      incidents: `
        id,type,date
        I1,robbery,
      `,
      institutions: `
        id,type,roll
        S1,academy,900
        S2,pupil_referral_unit,30
      `,
      involvements: `
        young_person,incident,role
        ash,I1,alleged
        bo,I1,alleged
      `,
      attendances: `
        young_person,institution,start,end
        ash,S1,2019-09-01,2020-07-20
        bo,S1,2019-09-01,2020-07-20
        ash,S2,2019-09-01,
        bo,S2,2019-09-01,2020-07-20
      `,
      ties: `
        young_person_a,young_person_b,kind,start,end
        ash,bo,conflict,2019-09-01,2020-07-20
        ash,bo,friend,,
      `,
    });
    const network = buildTimedNetwork(dataset, defaultNetworkOptions);
    expect(network.counts).toEqual({
      incidents: 0,
      undatedIncidents: 1,
      stays: 1,
      undatedStays: 1,
      ties: 0,
      undatedTies: 1,
      largeSettings: 1,
    });
    expect(
      reached(
        network,
        earliestArrivals(network, startsOf(network, { ash: "2020-01-01" }), threeSteps)[3]!,
      ),
    ).toEqual(["ash 2020-01-01"]);
    const everything = buildTimedNetwork(dataset, defaultNetworkOptions, { mostPeople: null });
    expect(everything.counts).toMatchObject({ stays: 3, largeSettings: 0 });
  });
});

const person = fc.nat(4);
const span = fc.tuple(fc.nat(12), fc.nat(6)).map(([start, length]) => [start, start + length]);
const stay = fc
  .tuple(person, span)
  .map(([who, [start = 0, end = 0]]) => ({ person: who, start, end }));
const anyTimed: fc.Arbitrary<TimedNetwork> = fc
  .record({
    settings: fc.array(fc.array(stay, { maxLength: 5 }), { maxLength: 3 }),
    ties: fc.array(fc.tuple(person, person, span), { maxLength: 4 }),
    incidents: fc.array(fc.tuple(span, fc.uniqueArray(person, { minLength: 2 })), { maxLength: 2 }),
  })
  .map(({ settings, ties, incidents }) => ({
    asOf: 20,
    youngPeople: ["a", "b", "c", "d", "e"] as never[],
    settings: settings.map((stays, at) => ({ key: `place:P${String(at)}` as const, stays })),
    ties: ties.map(([a, b, [start = 0, end = 0]]) => ({ a, b, start, end })),
    incidents: incidents.map(([[earliest = 0, latest = 0], people], at) => ({
      key: `incident:I${String(at)}` as const,
      earliest,
      latest,
      people,
      sides: people.map(() => 8),
    })),
    countsAdversarial: false,
    counts: {} as never,
  }));

/** Every path contact by contact: the slow way. */
function walkAll(network: TimedNetwork, starts: Int32Array, { steps, strict }: ReachOptions) {
  interface Contact {
    readonly from: number;
    readonly to: number;
    readonly first: number;
    readonly last: number;
    readonly arrives: (day: number) => number;
  }
  const same = (day: number) => day;
  const contacts: Contact[] = [
    ...network.ties.flatMap(({ a, b, start, end }) => [
      { from: a, to: b, first: start, last: end, arrives: same },
      { from: b, to: a, first: start, last: end, arrives: same },
    ]),
    ...network.settings.flatMap(({ stays }) =>
      stays.flatMap((x) =>
        stays.map((y) => ({
          from: x.person,
          to: y.person,
          first: Math.max(x.start, y.start),
          last: Math.min(x.end, y.end),
          arrives: same,
        })),
      ),
    ),
    ...network.incidents.flatMap(({ people, earliest, latest }) =>
      people.flatMap((from) =>
        people.map((to) => ({ from, to, first: -1, last: earliest, arrives: () => latest })),
      ),
    ),
  ].filter(({ from, to, first, last }) => from !== to && first <= last);
  const best = Array.from({ length: steps + 1 }, () => starts.slice());
  const walk = (at: number, day: number, taken: number, from: number) => {
    for (let s = taken; s <= steps; s++) best[s]![at] = Math.min(best[s]![at]!, day);
    if (taken === steps) return;
    for (const contact of contacts) {
      const when = Math.max(from, contact.first);
      if (contact.from !== at || when > contact.last) continue;
      const arrival = contact.arrives(when);
      walk(contact.to, arrival, taken + 1, strict ? arrival + 1 : arrival);
    }
  };
  starts.forEach((day, v) => {
    if (day !== NEVER) walk(v, day, 0, day);
  });
  return best;
}

describe("the earliest arrivals", () => {
  const anyStarts = fc
    .array(fc.option(fc.nat(10), { nil: NEVER }), { minLength: 5, maxLength: 5 })
    .map((days) => Int32Array.from(days));

  it("are those of the best of all paths", () => {
    fc.assert(
      fc.property(anyTimed, anyStarts, fc.boolean(), (network, starts, strict) => {
        const options = { steps: 3, strict };
        expect(earliestArrivals(network, starts, options)).toEqual(
          walkAll(network, starts, options),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("are never later with a step more, and never before the first start", () => {
    fc.assert(
      fc.property(anyTimed, anyStarts, (network, starts) => {
        const layers = earliestArrivals(network, starts, threeSteps);
        const first = Math.min(...starts);
        layers.forEach((days, step) => {
          days.forEach((found, v) => {
            expect(found).toBeGreaterThanOrEqual(first);
            expect(found).toBeLessThanOrEqual(layers[Math.max(step - 1, 0)]![v]!);
          });
        });
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { emptyDataset, type Dataset } from "../../src/model/dataset.ts";
import type { RecordedDate } from "../../src/model/days.ts";
import type { YoungPersonId } from "../../src/model/ids.ts";
import { noProgress } from "../../src/model/progress.ts";
import { buildGroupingGraph } from "../../src/network/buildGroupingGraph.ts";
import { buildPeers, MOST_HELD_TIES, type Peers } from "../../src/network/buildPeers.ts";
import { buildTwoModeNetwork } from "../../src/network/buildTwoModeNetwork.ts";
import { gatherMemberships, LinkRows } from "../../src/network/gatherMemberships.ts";
import { Joins, type LinkSet } from "../../src/network/linkSet.ts";
import { defaultNetworkOptions, type NetworkOptions } from "../../src/network/options.ts";
import { selectLinks } from "../../src/network/selectLinks.ts";
import { day, sketch } from "../support/sketch.ts";

function peersOf(dataset: Dataset, options: Partial<NetworkOptions> = {}): Peers {
  const all = { ...defaultNetworkOptions, ...options };
  return buildPeers(selectLinks(dataset, all), all, noProgress);
}

const anyDay = day("2020-01-01").earliest ?? 0;

/** So many young people at one institution, all on the same days. */
function crowd(people: number): LinkSet {
  const rows = new LinkRows(people);
  const spell = {
    startEarliest: anyDay,
    startLatest: anyDay,
    endEarliest: anyDay + 9,
    endLatest: anyDay + 9,
  };
  for (let person = 0; person < people; person++) rows.add(person, 0, 0, spell);
  return {
    asOf: anyDay + 9,
    youngPeople: Array.from({ length: people }, (_, p) => String(p) as YoungPersonId),
    contexts: ["institution:S1"],
    ...gatherMemberships(people, 1, rows, [0]),
    contextDay: Int32Array.of(0),
    contextJoins: Uint8Array.of(Joins.byAttendance),
    tieFrom: new Uint32Array(0),
    tieTo: new Uint32Array(0),
    tieRelation: new Uint8Array(0),
  };
}

describe("everybody at one institution", () => {
  it("is held tie by tie while that is few enough", () => {
    const { network, ties } = buildPeers(crowd(80), defaultNetworkOptions, noProgress);
    expect(ties).toBe(3160);
    const { neighbours, weights } = network!.graph;
    expect(neighbours.subarray(0, 79)).toEqual(Uint32Array.from({ length: 79 }, (_, v) => v + 1));
    expect(new Set(weights)).toEqual(new Set([1 / 79]));
    expect(new Set(network!.ways).size).toBe(1);
  });

  it("is counted exactly without holding the ties, weights and all", () => {
    const people = 2100;
    const pairs = (people * (people - 1)) / 2;
    expect(pairs).toBeGreaterThan(MOST_HELD_TIES);
    const options: NetworkOptions = { ...defaultNetworkOptions, weight: "overlap-days" };
    const { summary, network, degrees, strengths } = buildPeers(crowd(people), options, noProgress);
    expect(network).toBeNull();
    expect(summary).toMatchObject({
      pairs: { any: pairs, coAttendance: pairs, coLocationOnly: pairs, possible: 0 },
      components: 1,
      largest: { youngPeople: people, ties: pairs },
      maxDegree: people - 1,
      density: 1,
    });
    expect(new Set(degrees)).toEqual(new Set([people - 1]));
    // Ten days with everybody are ten days, however many share them.
    expect(strengths[0]).toBeCloseTo(10, 6);
  });
});

describe("nothing to go by", () => {
  it("makes empty networks of nobody", () => {
    for (const weight of ["newman", "overlap-days"] as const) {
      const links = selectLinks(emptyDataset, { ...defaultNetworkOptions, weight });
      expect(buildTwoModeNetwork(links).graph.n).toBe(0);
      expect(buildGroupingGraph(links, defaultNetworkOptions).graph.n).toBe(0);
      expect(links.asOf).toBeNull();
      const { summary } = peersOf(emptyDataset, { weight });
      expect(summary).toMatchObject({ components: 0, maxDegree: 0, density: null });
    }
  });

  it("makes networks without ties of people without links", () => {
    const alone = sketch("alone: ash, bo");
    const { summary, network } = peersOf(alone, { weight: "overlap-days", halfLife: 365 });
    expect(summary).toMatchObject({ components: 2, maxDegree: 0, density: 0 });
    expect(network?.graph.neighbours).toHaveLength(0);
    expect(buildTwoModeNetwork(selectLinks(alone, defaultNetworkOptions)).graph.n).toBe(2);
  });

  it("makes possible ties of stays without any dates, a day's worth each", () => {
    const undated = sketch("school S1 roll 11: ash .., bo ..\nplace P1: ash .., cy ..");
    for (const halfLife of [null, 365]) {
      const { summary, strengths } = peersOf(undated, { weight: "overlap-days", halfLife });
      expect(summary.pairs).toMatchObject({ any: 2, possible: 2 });
      expect([...strengths]).toEqual([1.1, 0.1, 1]);
    }
    expect(peersOf(undated, { requireDates: true }).summary.pairs.any).toBe(0);
  });
});

describe("strength by days together", () => {
  it("counts an incident as one day and a recorded tie as one", () => {
    const dataset = sketch("incident robbery I1: ash, bo, cy\ntie friend: ash bo");
    const { strengths } = peersOf(dataset, { weight: "overlap-days" });
    expect([...strengths]).toEqual([2, 2, 1]);
  });

  it("lets an incident count less the longer ago it was, and one without a date as if just now", () => {
    const dataset = sketch(
      "incident robbery I1: ash, bo\nincident robbery I2: cy, dee\nincident robbery I3: cy, eli",
    );
    const dates: Record<string, RecordedDate> = { I1: day("2019-01-01"), I2: day("2020-01-01") };
    const incidents = dataset.incidents.map((incident) => {
      const date = dates[incident.id];
      return date === undefined ? incident : { ...incident, date };
    });
    const { strengths } = peersOf(
      { ...dataset, incidents },
      { weight: "overlap-days", halfLife: 365 },
    );
    expect(strengths[1]).toBeCloseTo((strengths[3] ?? 0) / 2, 12);
    expect(strengths[4]).toBe(strengths[3]);
    expect(strengths[3]).toBeGreaterThan(0.999);
  });
});

const still: RecordedDate = {
  earliest: null,
  latest: null,
  precision: "current",
  written: "current",
};

describe("the day the data are read as of", () => {
  const school = sketch("school S1: ash 2019-09-01.., bo 2020-06-01..2020-07-01");
  const open: Dataset = {
    ...school,
    attendances: school.attendances.map((row) => ({ end: still, ...row })),
  };

  it("ends what is current: the latest day recorded, or the day chosen", () => {
    const links = selectLinks(open, defaultNetworkOptions);
    const last = day("2020-07-01").earliest;
    expect(links.asOf).toBe(last);
    expect([...links.spells.slice(2, 4)]).toEqual([last, last]);
    const later = day("2021-01-01").earliest;
    const chosen = selectLinks(open, { ...defaultNetworkOptions, asOf: later });
    expect([...chosen.spells.slice(2, 4)]).toEqual([later, later]);
    expect(chosen.spells[6]).toBe(last);
  });

  it("cuts later ends and leaves out what begins after it, the day itself included", () => {
    const asOf = day("2020-06-01").earliest;
    const cut = selectLinks(open, { ...defaultNetworkOptions, asOf });
    expect([...cut.memberPerson]).toEqual([0, 1]);
    expect([...cut.spells.slice(4, 8)]).toEqual([asOf, asOf, asOf, asOf]);
    const before = selectLinks(open, { ...defaultNetworkOptions, asOf: asOf! - 1 });
    expect([...before.memberPerson]).toEqual([0]);
  });

  it("stays unknown where no record has a date, and so does the end of what is current", () => {
    const undated: Dataset = {
      ...open,
      attendances: open.attendances.map(({ youngPerson, institution }) => ({
        youngPerson,
        institution,
        end: still,
      })),
    };
    expect(selectLinks(undated, defaultNetworkOptions).asOf).toBeNull();
    expect(peersOf(undated).summary.pairs).toMatchObject({ any: 1, possible: 1 });
  });

  it("leaves out later incidents and ties, and keeps those without a date", () => {
    const dataset = sketch("incident robbery I1: ash, bo\ntie friend: ash bo 2020-03-01..");
    const dated = {
      ...dataset,
      incidents: dataset.incidents.map((row) => ({ ...row, date: day("2020-03-01") })),
    };
    const asOf = day("2020-02-29").earliest;
    const links = selectLinks(dated, { ...defaultNetworkOptions, asOf });
    expect([links.contexts, links.tieFrom.length]).toEqual([[], 0]);
    expect(selectLinks(dataset, { ...defaultNetworkOptions, asOf }).contexts).toHaveLength(1);
  });
});

describe("a period", () => {
  const dataset = sketch(
    "school S1: ash 2020-01-01..2020-01-31, bo 2020-01-31..2020-02-10, cy 2020-02-01..2020-02-10, dee ..",
  );
  const among = (from: string, to: string) => {
    const period = { from: day(from).earliest ?? 0, to: day(to).earliest ?? 0 };
    return [...selectLinks(dataset, { ...defaultNetworkOptions, period }).memberPerson];
  };

  it("includes its first and last day, and what has no dates", () => {
    expect(among("2020-01-31", "2020-01-31")).toEqual([0, 1, 3]);
    expect(among("2020-02-10", "2020-03-01")).toEqual([1, 2, 3]);
    expect(among("2020-02-11", "2020-03-01")).toEqual([3]);
    expect(among("2019-01-01", "2020-01-01")).toEqual([0, 3]);
  });

  it("keeps what only possibly touches it", () => {
    const february: RecordedDate = {
      earliest: day("2020-02-01").earliest,
      latest: day("2020-02-29").earliest,
      precision: "month",
      written: "2020-02",
    };
    const [ash] = dataset.attendances;
    const vague = { ...dataset, attendances: [{ ...ash!, end: february }] };
    const period = { from: day("2020-02-29").earliest ?? 0, to: day("2020-03-31").earliest ?? 0 };
    const select = (each: typeof period) =>
      selectLinks(vague, { ...defaultNetworkOptions, period: each }).memberPerson.length;
    expect(select(period)).toBe(1);
    expect(select({ ...period, from: period.from + 1 })).toBe(0);
  });
});

describe("what is graded as weak", () => {
  const grades: Readonly<Record<string, string>> = { ash: "1A P", bo: "2D C", cy: "no grade" };
  const dataset = sketch("school S1: ash .., bo .., cy .., dee ..\ntie friend: ash bo");
  const graded: Dataset = {
    ...dataset,
    attendances: dataset.attendances.map((row) => {
      const grade = grades[row.youngPerson];
      return grade === undefined ? row : { ...row, grade };
    }),
    ties: dataset.ties.map((row) => ({ ...row, grade: "3E" })),
  };
  const left = (leastReliability: number | null) => {
    const links = selectLinks(graded, { ...defaultNetworkOptions, leastReliability });
    return { people: [...links.memberPerson], ties: links.tieFrom.length };
  };

  it("is left out below the least asked for; what has no grade that can be read stays", () => {
    expect(left(null)).toEqual({ people: [0, 1, 2, 3], ties: 1 });
    expect(left(0.4)).toEqual({ people: [0, 1, 2, 3], ties: 0 });
    expect(left(0.5)).toEqual({ people: [0, 2, 3], ties: 0 });
    expect(left(0.96)).toEqual({ people: [2, 3], ties: 0 });
  });
});

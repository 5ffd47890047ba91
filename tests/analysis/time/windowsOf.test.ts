import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  defaultWindowOptions,
  monthWindows,
  type WindowOptions,
  windowsAround,
  windowsOfStay,
  WindowTally,
} from "../../../src/analysis/time/monthWindows.ts";
import { windowsOf } from "../../../src/analysis/time/windowsOf.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { formatIsoDay } from "../../../src/model/days.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { defaultNetworkOptions } from "../../../src/network/options.ts";
import { Way } from "../../../src/network/peerNetwork.ts";
import { selectLinks } from "../../../src/network/selectLinks.ts";
import { streamPairs } from "../../../src/network/streamPairs.ts";
import { importing } from "../../import/importing.ts";
import { day, sketch } from "../../support/sketch.ts";

function dayOf(iso: string): number {
  return day(iso).earliest ?? 0;
}

const monthly: WindowOptions = { months: 1, step: 1, leastDays: 1 };

function spans(first: string, last: string, options: WindowOptions): string[] {
  const { starts, ends } = monthWindows(dayOf(first), dayOf(last), options);
  return Array.from(starts, (start, at) =>
    [start, ends[at]! - 1].map((d) => formatIsoDay(d)).join(" "),
  );
}

describe("windows of calendar months", () => {
  it("begin with months and end before the next begins, leap years and turns of the year too", () => {
    expect(spans("2019-12-31", "2020-03-01", monthly)).toEqual([
      "2019-12-01 2019-12-31",
      "2020-01-01 2020-01-31",
      "2020-02-01 2020-02-29",
      "2020-03-01 2020-03-31",
    ]);
    expect(spans("2019-11-15", "2020-12-18", { ...monthly, months: 12, step: 6 })).toEqual([
      "2019-11-01 2020-10-31",
      "2020-05-01 2021-04-30",
    ]);
  });

  it("are one where the data are shorter, and one more where they end on a window's last day", () => {
    expect(spans("2020-01-10", "2020-01-12", defaultWindowOptions)).toHaveLength(1);
    expect(spans("2020-01-10", "2020-01-31", monthly)).toHaveLength(1);
    expect(spans("2020-01-10", "2020-02-01", monthly)).toHaveLength(2);
  });

  it("stop where the calendar does", () => {
    expect(spans("9999-11-01", "9999-12-31", monthly)).toHaveLength(2);
  });

  it.each([
    { months: 0, step: 1, leastDays: 1 },
    { months: 1, step: 0.5, leastDays: 1 },
    { months: 1, step: 1, leastDays: 29 },
  ])("cannot be made of %o", (options) => {
    expect(() => monthWindows(0, 10, options)).toThrow("time/monthWindows");
  });

  const anyStay = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 200 }));

  it("hold a stay exactly where they share enough days with it, or all of a shorter one", () => {
    fc.assert(
      fc.property(
        anyStay,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 28 }),
        ([start, length], months, step, leastDays) => {
          const end = start + length;
          const grid = monthWindows(0, 1100, { months, step, leastDays });
          const [first, last] = windowsOfStay(grid, start, end, leastDays);
          const found = Array.from(grid.starts, (_, at) => at >= first && at <= last);
          const days = Array.from({ length: length + 1 }, (_, at) => start + at);
          const wanted = Array.from(grid.starts, (from, at) => {
            const shared = days.filter((d) => d >= from && d < grid.ends[at]!).length;
            return shared >= Math.min(leastDays, days.length);
          });
          expect(found).toEqual(wanted);
        },
      ),
    );
  });

  it("hold an incident exactly where all the days it may have been are theirs", () => {
    fc.assert(
      fc.property(anyStay, fc.integer({ min: 1, max: 6 }), ([earliest, more], months) => {
        const latest = earliest + more;
        const grid = monthWindows(0, 1100, { months, step: 1, leastDays: 1 });
        const [first, last] = windowsAround(grid, earliest, latest);
        const found = Array.from(grid.starts, (_, at) => at >= first && at <= last);
        expect(found).toEqual(
          Array.from(grid.starts, (from, at) => from <= earliest && latest < grid.ends[at]!),
        );
      }),
    );
  });

  it("count a thing once each, however many of its stays they hold", () => {
    const tally = new WindowTally(5);
    tally.add([
      [1, 3],
      [0, 1],
      [2, 2],
      [4, 3],
    ]);
    tally.add([[3, 4]]);
    tally.add([]);
    expect([...tally.counts()]).toEqual([1, 1, 1, 2, 1]);
  });
});

function shown(dataset: Dataset, options: WindowOptions, of: "certain" | "possible" = "certain") {
  return windowsOf(dataset, defaultNetworkOptions, options).windows.map((window) => {
    const { youngPeople, contexts, links, coIncidentPairs } = window[of];
    return [formatIsoDay(window.from), youngPeople, contexts, links, coIncidentPairs];
  });
}

describe("the network by windows", () => {
  it("has a stay that touches a boundary in exactly the windows it overlaps", () => {
    const dataset = sketch(`
      school S1: ash 2020-01-15..2020-01-31, bo 2020-02-01..2020-02-29, cy 2020-01-31..2020-02-01
    `);
    expect(shown(dataset, monthly)).toEqual([
      ["2020-01-01", 2, 1, 2, 0],
      ["2020-02-01", 2, 1, 2, 0],
    ]);
    // A stay of two days has no fourteen to share, so it is where all of it is: nowhere here.
    expect(shown(dataset, { ...monthly, leastDays: 14 })).toEqual([
      ["2020-01-01", 1, 1, 1, 0],
      ["2020-02-01", 1, 1, 1, 0],
    ]);
  });

  it("counts a link once whose stays follow each other, and people and contexts once", () => {
    const dataset = sketch(`
      school S1: ash 2020-01-01..2020-01-10, ash 2020-01-20..2020-03-31, bo 2020-01-01..2020-01-31
      place P1: ash 2020-01-05..2020-02-10
    `);
    expect(shown(dataset, monthly)).toEqual([
      ["2020-01-01", 2, 2, 3, 0],
      ["2020-02-01", 1, 2, 2, 0],
      ["2020-03-01", 1, 1, 1, 0],
    ]);
  });

  const { dataset: dated } = importing({
    incidents: `
      id,type,date
      I1,robbery,2020-01-31
      I2,robbery,2020-02
      I3,robbery,2020-01
      I4,robbery,
    `,
    involvements: `
      young_person,incident,role
      ash,I1,alleged
      bo,I1,victim
      cy,I1,mentioned_only
      ash,I2,alleged
      bo,I2,alleged
      cy,I2,witness
      ash,I3,alleged
      bo,I3,alleged
      dee,I4,victim
      eli,I4,victim
    `,
    attendances: `
      young_person,institution,start,end
      ash,S1,2020-02-20,
      bo,S1,,2020-01-20
    `,
  });

  it("has an incident where all its days are, and pairs once however many incidents they share", () => {
    expect(shown(dated, monthly)).toEqual([
      ["2020-01-01", 3, 2, 5, 1],
      ["2020-02-01", 3, 1, 3, 3],
    ]);
  });

  it("has what may be there apart", () => {
    expect(shown(dated, monthly, "possible")).toEqual([
      ["2020-01-01", 5, 4, 8, 2],
      ["2020-02-01", 5, 3, 6, 4],
    ]);
  });

  it("says over which windows the records reach", () => {
    const dataset = sketch(`
      school S1: ash 2020-01-15..2020-06-10
      place P1: ash 2020-03-20..2020-03-25
    `);
    const { windows } = windowsOf(dataset, defaultNetworkOptions, { ...monthly, months: 2 });
    expect(windows.map(({ covered, isCovered }) => [...Object.values(covered), isCovered])).toEqual(
      [
        [null, true, false, false],
        [null, true, false, false],
        [null, true, true, true],
        [null, true, true, true],
        [null, false, false, false],
      ],
    );
  });

  it("is of no window without dates", () => {
    expect(shown(sketch("school S1: ash .."), monthly)).toEqual([]);
    expect(shown(sketch(""), monthly)).toEqual([]);
  });

  it("states how the windows were made", () => {
    expect(windowsOf(dated, defaultNetworkOptions, defaultWindowOptions)).toMatchObject({
      months: 12,
      step: 1,
      leastDays: 14,
    });
  });
});

/** The pairs of the incidents of some days, by name. */
function pairsWithin(dataset: Dataset, period: { from: number; to: number } | null): string[] {
  const links = selectLinks(dataset, { ...defaultNetworkOptions, period });
  const pairs: string[] = [];
  streamPairs(
    links,
    defaultNetworkOptions,
    ({ a, b, ways }) => {
      if ((ways & Way.coIncident) !== 0)
        pairs.push(`${links.youngPeople[a]!} ${links.youngPeople[b]!}`);
    },
    noProgress,
  );
  return pairs;
}

describe("windows that do not overlap", () => {
  const role = fc.constantFrom("victim", "alleged", "witness", "mentioned_only");
  const incident = fc.record({
    month: fc.integer({ min: 1, max: 9 }),
    dayOfMonth: fc.integer({ min: 1, max: 28 }),
    people: fc.uniqueArray(fc.tuple(fc.constantFrom("ash", "bo", "cy", "dee"), role), {
      maxLength: 4,
      selector: ([who]) => who,
    }),
  });
  const anyIncidents = fc.array(incident, { minLength: 1, maxLength: 6 }).map((incidents) => {
    const rows = incidents.map(
      ({ month, dayOfMonth }, at) =>
        `I${String(at)},robbery,2020-0${String(month)}-${String(dayOfMonth).padStart(2, "0")}`,
    );
    const involved = incidents.flatMap(({ people }, at) =>
      people.map(([who, as]) => `${who},I${String(at)},${as}`),
    );
    return importing({
      incidents: ["id,type,date", ...rows].join("\n"),
      involvements: ["young_person,incident,role", ...involved].join("\n"),
    }).dataset;
  });

  it("have together the pairs of the whole, and each its own", () => {
    fc.assert(
      fc.property(anyIncidents, fc.integer({ min: 1, max: 4 }), (dataset, months) => {
        const { windows } = windowsOf(dataset, defaultNetworkOptions, {
          months,
          step: months,
          leastDays: 1,
        });
        const each = windows.map(({ from, to }) => pairsWithin(dataset, { from, to }));
        expect(windows.map(({ certain }) => certain.coIncidentPairs)).toEqual(
          each.map((pairs) => pairs.length),
        );
        expect([...new Set(each.flat())].sort()).toEqual(pairsWithin(dataset, null).sort());
      }),
      { numRuns: 60 },
    );
  });
});

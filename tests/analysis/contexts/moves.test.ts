import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMoves } from "../../../src/analysis/contexts/moves.ts";
import { sharedPlacements } from "../../../src/analysis/contexts/sharedPlacements.ts";
import { wilson } from "../../../src/analysis/statistics/proportion.ts";
import { emptyDataset, type Dataset } from "../../../src/model/dataset.ts";
import { formatIsoDay } from "../../../src/model/days.ts";
import { defaultNetworkOptions, type NetworkOptions } from "../../../src/network/options.ts";
import { anyCaseNetwork } from "../../support/arbitraries.ts";
import { day } from "../../support/sketch.ts";
import { importing } from "../../import/importing.ts";

const institutions = `
  id,type
  S1,academy
  S2,academy
  PRU,pupil_referral_unit
  YOI,young_offender_institution
  KITE,childrens_home
  CLUB,youth_club
  FE,college_fe
  YJS,youth_justice_service
  WHAT,unknown
`;

function network(rows: string): Dataset {
  const attendances = `
    young_person,institution,start,end,leaving_reason,source
    ${rows}
  `;
  return importing({ institutions, attendances }).dataset;
}

/** Each move as `from>to young people/leavers`. */
function moves(rows: string, options: Partial<NetworkOptions> = {}): string[] {
  return findMoves(network(rows), { ...defaultNetworkOptions, ...options }).map(
    ({ from, to, youngPeople, leavers }) =>
      `${from}>${to} ${String(youngPeople)}/${String(leavers)}`,
  );
}

describe("moves between institutions", () => {
  it("count distinct young people, the reasons they left for, and their share of leavers", () => {
    const found = findMoves(
      network(`ash,S1,2018-09-03,2019-03-01,permanent_exclusion,education
               ash,PRU,2019-03-04,current,,education
               bo,S1,2018-09-03,2019-07-19,,education
               bo,PRU,2019-09-02,2019-12-20,,education
               bo,S1,2020-01-06,2020-03-20,managed_move,education
               bo,PRU,2020-04-20,current,,education
               cy,S1,2018-09-03,2019-07-19,completed,education
               dee,S1,2018-09-03,2019-07,completed,education
               eli,S1,2018-09-03,current,,education`),
      defaultNetworkOptions,
    );
    expect(found).toEqual([
      {
        from: "PRU",
        to: "S1",
        youngPeople: 1,
        reasons: { unknown: 1 },
        leavers: 1,
        share: wilson(1, 1),
      },
      {
        from: "S1",
        to: "PRU",
        youngPeople: 2,
        reasons: { managed_move: 1, permanent_exclusion: 1, unknown: 1 },
        leavers: 3,
        share: wilson(2, 3),
      },
    ]);
  });

  it("begin 1 to 90 days after the end", () => {
    const after = (start: string) =>
      moves(`ash,S1,2018-09-03,2019-07-19,,a
             ash,S2,${start},2020-07-17,,a`);
    expect(after("2019-07-19")).toEqual([]);
    expect(after("2019-07-20")).toEqual(["S1>S2 1/1"]);
    expect(after(formatIsoDay(day("2019-07-19").earliest! + 90))).toEqual(["S1>S2 1/1"]);
    expect(after(formatIsoDay(day("2019-07-19").earliest! + 91))).toEqual([]);
  });

  it("need both days exactly", () => {
    expect(
      moves(`ash,S1,2018-09-03,2019-07,,a
             ash,S2,2019-09-02,2020-07-17,,a
             bo,S1,2018-09-03,2019-07-19,,a
             bo,S2,2019-09,2020-07-17,,a
             cy,S1,2018-09-03,,,a
             cy,S2,2019-09-02,2020-07-17,,a`),
    ).toEqual([]);
    expect(
      moves(`ash,S1,,2019-07-19,,a
             ash,S2,2019-09-02,,,a`),
    ).toEqual(["S1>S2 1/1"]);
  });

  it("go to the next stay alone, and to both if two begin together", () => {
    expect(
      moves(`ash,S1,2018-09-03,2019-07-19,,a
             ash,PRU,2019-08-01,2020-07-17,,a
             ash,S2,2019-09-02,2020-07-17,,a`),
    ).toEqual(["S1>PRU 1/1"]);
    expect(
      moves(`ash,S1,2018-09-03,2019-07-19,,a
             ash,PRU,2019-09-02,2020-07-17,,a
             ash,S2,2019-09-02,2020-07-17,,a`),
    ).toEqual(["S1>PRU 1/1", "S1>S2 1/1"]);
  });

  it("are none back to the same institution", () => {
    expect(
      moves(`ash,S1,2018-09-03,2019-03-01,,a
             ash,S1,2019-03-20,2019-04-01,,a
             ash,S2,2019-04-20,2019-07-01,,a`),
    ).toEqual(["S1>S2 1/1"]);
  });

  it("are none from or to a placement within a stay", () => {
    expect(
      moves(`ash,S1,2018-09-03,2019-07-19,,a
             ash,PRU,2019-03-01,2019-06-28,,a
             ash,FE,2019-09-02,2020-07-17,,a`),
    ).toEqual(["S1>FE 1/1"]);
  });

  it("follow school by school, home by home, and custody by both", () => {
    expect(
      moves(`ash,KITE,2018-01-01,2019-03-01,,a
             ash,S1,2018-09-03,2019-01-11,,a
             ash,CLUB,2019-01-20,2019-02-20,,a
             ash,S2,2019-02-01,2019-03-01,,a
             ash,YOI,2019-03-04,2019-05-31,,a
             ash,KITE,2019-06-01,current,,a
             ash,FE,2019-06-10,current,,a`),
    ).toEqual(["KITE>YOI 1/1", "S1>S2 1/1", "S2>YOI 1/1", "YOI>FE 1/1", "YOI>KITE 1/1"]);
  });

  it("take what is of no known type for somewhere to learn, and a caseload for nowhere", () => {
    expect(
      moves(`ash,S1,2018-09-03,2019-01-11,,a
             ash,YJS,2019-01-14,2019-01-31,,a
             ash,WHAT,2019-02-01,2019-03-01,,a
             ash,elsewhere,2019-03-04,2019-05-31,,a`),
    ).toEqual(["S1>WHAT 1/1", "WHAT>elsewhere 1/1"]);
    expect(
      moves(`ash,CLUB,2018-09-03,2019-01-11,,a
             ash,YJS,2019-01-14,2019-01-31,,a`),
    ).toEqual([]);
  });

  it("go round in circles where young people do", () => {
    expect(
      moves(`ash,S1,2018-09-03,2019-01-11,,a
             ash,S2,2019-01-14,2019-05-31,,a
             ash,S1,2019-06-03,2019-07-19,,a`),
    ).toEqual(["S1>S2 1/1", "S2>S1 1/1"]);
  });

  it("stop at the as-of day, and leave out agencies set aside", () => {
    const rows = `ash,S1,2018-09-03,2019-01-11,,a
                  ash,S2,2019-01-14,2019-05-31,,b
                  ash,PRU,2019-06-03,2019-07-19,,a`;
    expect(moves(rows, { asOf: day("2019-06-02").earliest })).toEqual(["S1>S2 1/1"]);
    expect(moves(rows, { withoutSources: ["b"] })).toEqual([]);
  });

  it("are none where there is nobody, nothing dated, or one institution", () => {
    expect(findMoves(emptyDataset, defaultNetworkOptions)).toEqual([]);
    expect(moves("ash,S1,,,,a\nash,S2,,,,a")).toEqual([]);
    expect(moves("ash,S1,2018-09-03,2019-01-11,,a\nbo,S1,2018-09-03,2019-01-11,,a")).toEqual([]);
  });

  it("keep a reason that has an odd name", () => {
    const [move] = findMoves(
      network(`ash,S1,2018-09-03,2019-01-11,__proto__,a
               ash,S2,2019-01-14,2019-05-31,,a`),
      defaultNetworkOptions,
    );
    expect(Object.entries(move?.reasons ?? {})).toEqual([["__proto__", 1]]);
  });

  it("never outnumber the leavers, and depend on no order of rows", () => {
    fc.assert(
      fc.property(anyCaseNetwork, (dataset) => {
        const found = findMoves(dataset, defaultNetworkOptions);
        for (const { from, to, youngPeople, leavers, share, reasons } of found) {
          expect(from).not.toBe(to);
          expect(youngPeople).toBeLessThanOrEqual(leavers);
          expect(share.low).toBeLessThanOrEqual(youngPeople / leavers);
          const told = Object.values(reasons).reduce((sum, each) => sum + each, 0);
          expect(told).toBeGreaterThanOrEqual(youngPeople);
        }
        const attendances = [...dataset.attendances].reverse();
        expect(findMoves({ ...dataset, attendances }, defaultNetworkOptions)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});

describe("shared placements", () => {
  function shared(rows: string) {
    return sharedPlacements(network(rows), defaultNetworkOptions);
  }

  it("are where young people were certainly on two rolls at once", () => {
    expect(
      shared(`ash,S1,2018-09-03,2019-07-19,,a
              ash,PRU,2019-01-07,2019-01-11,,a
              ash,PRU,2019-02-04,2019-02-04,,a
              bo,S1,2018-09-03,2019-07-19,,a
              bo,PRU,2019-07-19,2019-12-20,,a
              cy,S1,2018-09-03,2019-07-19,,a
              cy,PRU,2019-07-20,2019-12-20,,a
              dee,S1,2018-09-03,2019-07,,a
              dee,PRU,2019-07-19,2019-12-20,,a`),
    ).toEqual([{ institutions: ["PRU", "S1"], youngPeople: 2, days: [1, 6] }]);
  });

  it("are no homes, clubs or caseloads beside a school", () => {
    expect(
      shared(`ash,S1,2018-09-03,2019-07-19,,a
              ash,KITE,2018-09-03,2019-07-19,,a
              ash,CLUB,2018-09-03,2019-07-19,,a
              ash,YJS,2018-09-03,2019-07-19,,a`),
    ).toEqual([]);
  });

  it("are none of nobody, and none where nothing is dated", () => {
    expect(sharedPlacements(emptyDataset, defaultNetworkOptions)).toEqual([]);
    expect(shared("ash,S1,,,,a\nash,S2,,,,a")).toEqual([]);
  });

  it("are never a move as well, stay by stay", () => {
    expect(
      moves(`ash,S1,2018-09-03,2019-07-19,,a
             ash,PRU,2019-07-19,2019-12-20,,a`),
    ).toEqual([]);
  });
});

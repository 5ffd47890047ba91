import { describe, expect, it } from "vitest";
import {
  defaultExposureOptions,
  exposure,
  type ExposureOptions,
} from "../../../src/analysis/time/exposure.ts";
import { emptyDataset } from "../../../src/model/dataset.ts";
import { formatIsoDay } from "../../../src/model/days.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { defaultNetworkOptions } from "../../../src/network/options.ts";
import { importing } from "../../import/importing.ts";
import { day } from "../../support/sketch.ts";

/**
 * Ash is hurt on 1 March; bo is in the unit with ash until the 10th, cy with bo from the 5th, dee
 * is tied to cy from the 20th, and eli was in the unit only before. Hal saw it happen, and met gus
 * there, against whom the allegation did not stand. Fay is harmed in another year.
 */
const { dataset } = importing({
  incidents: `
    id,type,date
    I1,stabbing,2020-03-01
    I2,stabbing,2019-01-01
    I3,police_encounter,2020-03-02
    I4,robbery,
  `,
  involvements: `
    young_person,incident,role,outcome
    ash,I1,victim,
    gus,I1,alleged,no_further_action
    hal,I1,witness,
    fay,I2,victim,
    fay,I3,victim,
    fay,I4,alleged,
  `,
  institutions: `
    id,type,roll
    S1,pupil_referral_unit,30
    S2,academy,900
  `,
  places: `
    id,type
    P1,park
  `,
  attendances: `
    young_person,institution,start,end
    ash,S1,2020-01-01,2020-03-10
    bo,S1,2020-02-01,2020-04-30
    eli,S1,2019-09-01,2020-02-28
    ash,S2,2019-09-01,2020-06-30
    bo,S2,2019-09-01,2020-06-30
    cy,S2,2019-09-01,2020-06-30
    dee,S2,2019-09-01,2020-06-30
    eli,S2,,2020-06-30
    fay,S2,2018-09-01,2019-06-30
  `,
  visits: `
    young_person,place,start,end
    bo,P1,2020-03-05,2020-03-31
    cy,P1,2020-03-05,2020-03-31
  `,
  ties: `
    young_person_a,young_person_b,kind,start,end
    cy,dee,friend,2020-03-20,2020-06-30
  `,
});

// ash 0, bo 1, cy 2, dee 3, eli 4, fay 5, gus 6, hal 7
const everybody = [{ id: 1, youngPeople: [0, 1, 2, 3, 4, 5, 6, 7] }];

function exposed(on: string, more: Partial<ExposureOptions> = {}, groups = everybody) {
  const asked = { ...defaultExposureOptions, on: day(on).earliest, ...more };
  const found = exposure(dataset, defaultNetworkOptions, groups, asked, noProgress);
  if (found === null) throw new RangeError("no day");
  return found;
}

describe("exposure", () => {
  const [near, , far] = exposed("2020-03-25").windows;

  it("counts those harmed or alleged themselves, and those within 1, 2 and 3 contacts after", () => {
    expect(near?.groups).toEqual([{ id: 1, members: 8, within: [1, 3, 5, 6] }]);
  });

  it("says how far back it looks, and at how many incidents and people", () => {
    expect(near).toMatchObject({ days: 90, incidents: 1, people: 1 });
    expect([near?.from, near?.to].map((d) => formatIsoDay(d ?? 0))).toEqual([
      "2019-12-27",
      "2020-03-25",
    ]);
    // On the hundred-and-ninety-third day after it, the incident is no longer in the last 180.
    const late = exposed("2020-09-10").windows;
    expect(late.map(({ days, incidents }) => [days, incidents])).toEqual([
      [90, 0],
      [180, 0],
      [365, 1],
    ]);
    expect(exposed("2020-05-29", { days: [90] }).windows[0]?.incidents).toBe(1);
    expect(exposed("2020-05-30", { days: [90] }).windows[0]?.incidents).toBe(0);
    expect(exposed("2020-02-29", { days: [90] }).windows[0]?.incidents).toBe(0);
  });

  it("has only what was reached by the day it looks back from", () => {
    const counts = ["2020-03-01", "2020-03-04", "2020-03-05", "2020-03-19", "2020-03-20"].map(
      (on) => exposed(on).windows[0]?.groups[0]?.within,
    );
    expect(counts).toEqual([
      [1, 3, 4, 4],
      [1, 3, 4, 4],
      [1, 3, 5, 5],
      [1, 3, 5, 5],
      [1, 3, 5, 6],
    ]);
  });

  it("gives no share below five members, and no number for one young person anywhere", () => {
    const contexts = Object.fromEntries(near!.contexts.map(({ key, ...rest }) => [key, rest]));
    expect(contexts).toEqual({
      "institution:S1": { members: 3, within: null },
      "institution:S2": { members: 5, within: [1, 2, 3, 4] },
      "place:P1": { members: 2, within: null },
    });
    const four = exposed("2020-03-25", {}, [{ id: 7, youngPeople: [0, 1, 2, 3] }]);
    expect(four.windows[0]?.groups).toEqual([{ id: 7, members: 4, within: null }]);
    const said = JSON.stringify(four);
    for (const id of ["ash", "bo", "cy", "dee"]) expect(said).not.toContain(id);
  });

  it("takes as members those who were there, or may have been, in the days looked at", () => {
    const members = far!.contexts.map(({ key, members: n }) => [key, n]);
    expect(members).toEqual([
      ["institution:S1", 3],
      ["institution:S2", 6],
      ["place:P1", 2],
    ]);
  });

  it("passes through a large school only where asked to", () => {
    const all = exposed("2020-03-25", { mostPeople: null });
    expect(all.windows[0]?.groups[0]?.within).toEqual([1, 5, 6, 6]);
    expect(all.contacts.largeSettings).toBe(0);
    expect(exposed("2020-03-25").contacts.largeSettings).toBe(1);
  });

  it("keeps contacts on one day apart where they must be on different ones", () => {
    const strict = exposed("2020-03-01", { strict: true });
    expect(strict).toMatchObject({ strict: true });
    expect(strict.windows[0]?.groups[0]?.within).toEqual([1, 3, 3, 3]);
  });

  it("looks back from the as-of day unless told otherwise, and needs one", () => {
    const found = exposure(
      dataset,
      defaultNetworkOptions,
      everybody,
      defaultExposureOptions,
      noProgress,
    );
    expect(formatIsoDay(found?.on ?? 0)).toBe("2020-06-30");
    expect(
      exposure(emptyDataset, defaultNetworkOptions, [], defaultExposureOptions, noProgress),
    ).toBeNull();
  });
});

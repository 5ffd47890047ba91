import { describe, expect, it } from "vitest";
import { dataGaps } from "../../../src/analysis/uncertainty/dataGaps.ts";
import { emptyDataset } from "../../../src/model/dataset.ts";
import { defaultNetworkOptions } from "../../../src/network/options.ts";
import { importing } from "../../import/importing.ts";

const { dataset, problems } = importing({
  young_people: `
    id,index_person,asked,told
    ash,yes,yes,no
    bo,no,not_safe_to,unknown
    cy,,no,
    dee,,,
  `,
  incidents: `
    id,type,date,place,source
    I1,stabbing,2019-03-01,P1,police
    I2,robbery,,,police;health
    I3,robbery,2020,S1,
  `,
  institutions: `
    id,type,roll,year_group_size
    S1,academy,900,
    S2,academy,,
    S3,academy,,180
  `,
  places: `
    id,type
    P1,park
  `,
  involvements: `
    young_person,incident,role,source
    ash,I1,victim,police
    bo,I2,unknown,police;health
    cy,I3,,
  `,
  attendances: `
    young_person,institution,start,end,source
    ash,S1,2018-09-03,current,education
    ash,S2,2016-09-01,2018-07-20,education
    bo,S1,2018-09,2019-07-19,education
    cy,S1,,,police
    bo,S3,2019-09-01,,education;police
  `,
  ties: `
    young_person_a,young_person_b,kind,start,end,source
    ash,bo,friend,,,
  `,
});

describe("the gaps in the data", () => {
  const gaps = dataGaps(dataset, defaultNetworkOptions);

  it("are read from data without faults", () => {
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("say of how many young people nothing is known of where they went", () => {
    expect(gaps.attendanceHistory).toEqual({ missing: 1, of: 4 });
  });

  it("say because of whom data was gathered, and who was asked and told", () => {
    expect(gaps.indexPersons).toEqual({ have: 1, of: 4 });
    expect(gaps.asked).toEqual({ yes: 1, no: 1, notSafeTo: 1, notRecorded: 1 });
    expect(gaps.told).toEqual({ yes: 0, no: 1, notSafeTo: 0, notRecorded: 3 });
  });

  it("tell undated from imprecise, and take 'still there' for a date", () => {
    expect(gaps.spellDates.attendances).toEqual({ undated: 1, imprecise: 2, of: 5 });
    expect(gaps.spellDates.ties).toEqual({ undated: 1, imprecise: 0, of: 1 });
    expect(gaps.spellDates.visits).toEqual({ undated: 0, imprecise: 0, of: 0 });
  });

  it("count links without a source, and with one alone", () => {
    expect(gaps.linkSources).toEqual({ missing: 2, of: 9, oneSource: 5 });
  });

  it("count incidents without a date, a place and roles, and institutions of unknown size", () => {
    expect(gaps.incidentDate).toEqual({ missing: 1, of: 3 });
    expect(gaps.incidentPlace).toEqual({ missing: 1, of: 3 });
    expect(gaps.involvementRole).toEqual({ missing: 2, of: 3 });
    expect(gaps.institutionRoll).toEqual({ missing: 1, of: 3 });
  });

  it("say what each agency gave, and what rests on it alone", () => {
    expect(gaps.agencies.map(({ agency, records, alone }) => [agency, records, alone])).toEqual([
      ["education", 4, 3],
      ["health", 2, 0],
      ["police", 6, 3],
    ]);
    expect(gaps.agencies[2]?.byTable).toMatchObject({
      incidents: 2,
      involvements: 2,
      attendances: 2,
    });
    expect(gaps.agencies[2]?.aloneByTable).toMatchObject({
      incidents: 1,
      involvements: 1,
      attendances: 1,
    });
  });

  it("say which years each table covers, an involvement having the date of its incident", () => {
    const years = Object.fromEntries(gaps.years.map(({ table, ...rest }) => [table, rest]));
    expect(years["attendances"]).toEqual({
      years: [
        { year: 2016, records: 1 },
        { year: 2018, records: 2 },
        { year: 2019, records: 1 },
      ],
      undated: 1,
    });
    expect(years["incidents"]?.undated).toBe(1);
    expect(years["involvements"]).toEqual(years["incidents"]);
    expect(years["ties"]).toEqual({ years: [], undated: 1 });
  });

  it("leave out the records of agencies set aside", () => {
    const without = dataGaps(dataset, { ...defaultNetworkOptions, withoutSources: ["education"] });
    expect(without.attendanceHistory).toEqual({ missing: 2, of: 4 });
    expect(without.agencies.map(({ agency, records }) => [agency, records])).toEqual([
      ["health", 2],
      ["police", 6],
    ]);
    // What education and the police both hold now rests on the police alone.
    expect(without.agencies[1]?.alone).toBe(4);
  });

  it("of no data are none", () => {
    const none = dataGaps(emptyDataset, defaultNetworkOptions);
    expect(none.attendanceHistory).toEqual({ missing: 0, of: 0 });
    expect(none.agencies).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/import/cells/dateForms.ts";
import { formatIsoDay } from "../../../src/model/days.ts";
import { importing, told } from "../importing.ts";

/** A date as `earliest/latest precision`, or the word for why it is none. */
function read(text: string): string {
  const date = readDate(text, "day_first");
  if (typeof date === "string") return date;
  const show = (day: number | null) => (day === null ? "" : formatIsoDay(day));
  expect(date.written).toBe(text);
  return `${show(date.earliest)}/${show(date.latest)} ${date.precision}`;
}

describe("a date", () => {
  it.each([
    ["2020-03-31", "2020-03-31/2020-03-31 day"],
    ["31/03/2020", "2020-03-31/2020-03-31 day"],
    ["1/3/2020", "2020-03-01/2020-03-01 day"],
    ["01-03-2020", "2020-03-01/2020-03-01 day"],
    ["01.03.2020", "2020-03-01/2020-03-01 day"],
    ["2020-03-31 00:00:00", "2020-03-31/2020-03-31 day"],
    ["31/03/2020 21:30", "2020-03-31/2020-03-31 day"],
    ["2020-03-04T21:30:00+01:00", "2020-03-04/2020-03-04 day"],
    ["2020-03-04T00:00:00.000Z", "2020-03-04/2020-03-04 day"],
    ["31/03/2020 9:30 PM", "2020-03-31/2020-03-31 day"],
    ["5 March 2020", "2020-03-05/2020-03-05 day"],
    ["05-Mar-2020", "2020-03-05/2020-03-05 day"],
    ["3rd Sept 2020", "2020-09-03/2020-09-03 day"],
    ["March 5, 2020", "2020-03-05/2020-03-05 day"],
    ["Mar 2020", "2020-03-01/2020-03-31 month"],
    ["~5 May 2020", "2020-05-04/2020-05-06 about"],
    ["1 Mar 2020..3 Mar 2020", "2020-03-01/2020-03-03 between"],
    ["43831", "2020-01-01/2020-01-01 day"],
    ["10000", "1927-05-18/1927-05-18 day"],
    ["99999", "2173-10-13/2173-10-13 day"],
    ["2020-02", "2020-02-01/2020-02-29 month"],
    ["2011-12", "2011-12-01/2011-12-31 month"],
    ["2020", "2020-01-01/2020-12-31 year"],
    ["2019/20", "2019-09-01/2020-08-31 academic_year"],
    ["1999/00", "1999-09-01/2000-08-31 academic_year"],
    ["2011/12", "2011-09-01/2012-08-31 academic_year"],
    ["2020-01..2020-03", "2020-01-01/2020-03-31 between"],
    ["2019/20..2020/21", "2019-09-01/2021-08-31 between"],
    ["01/02/2020 .. 2020-03", "2020-02-01/2020-03-31 between"],
    ["~2020-03", "2020-02-01/2020-04-30 about"],
    ["~2020-01", "2019-12-01/2020-02-29 about"],
    ["~2020", "2019-01-01/2021-12-31 about"],
    ["~2019/20", "2018-09-01/2021-08-31 about"],
    ["~01/01/2020", "2019-12-31/2020-01-02 about"],
    ["..2020-03", "/2020-03-31 by"],
    ["2020-03..", "2020-03-01/ not_before"],
  ])("%s is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["31/02/2020", "no_such_day"],
    ["29/02/2023", "no_such_day"],
    ["2023-02-29", "no_such_day"],
    ["2020-13", "no_such_day"],
    ["0999", "no_such_day"],
    ["2020-03..2020-01", "backwards"],
    ["..", "unreadable"],
    ["2020..2021..2022", "unreadable"],
    ["~2020..2021", "unreadable"],
    ["2019/21", "unreadable"],
    ["9999", "9999-01-01/9999-12-31 year"],
    ["~9999", "no_such_day"],
    ["01/02/20", "short_year"],
    ["03-Mar-20", "short_year"],
    ["31 February 2020", "no_such_day"],
    ["0 March 2020", "no_such_day"],
    ["5 Marsh 2020", "unreadable"],
    ["Mar-20", "unreadable"],
    ["1234567", "unreadable"],
    // In summer this is the next day in Britain.
    ["2020-06-04T23:00:00Z", "unreadable"],
    ["spring", "unreadable"],
    ["1".repeat(5000), "unreadable"],
  ])("%s is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("agrees with the calendar of the language in every form, day by day", () => {
    const anyDay = fc.integer({ min: -7000, max: 30_000 });
    fc.assert(
      fc.property(anyDay, (day) => {
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        const [y = "", m = "", d = ""] = iso.split("-");
        for (const text of [iso, `${d}/${m}/${y}`, `${Number(d)}.${Number(m)}.${y}`])
          expect(readDate(text, "day_first")).toMatchObject({ earliest: day, latest: day });
        const serial = readDate(String(day + 25_569), "day_first");
        expect(serial).toMatchObject({ earliest: day, latest: day, precision: "day" });
      }),
    );
  });
});

function dated(...starts: string[]) {
  return importing({
    young_people: "id\nash",
    places: "id\nP1",
    visits: `young_person,place,start\n${starts.map((start) => `ash,P1,${start}`).join("\n")}`,
  });
}

describe("a column of dates", () => {
  it("that could be read both ways is read with the day first, with one warning", () => {
    const result = dated("03/04/2020", "05/06/2020", "2020-01-01");
    expect(told(result)).toEqual(["dates_ambiguous visits.csv:2 start 03/04/2020"]);
    expect(result.dataset.visits[1]?.start).toMatchObject({ earliest: 18_355 }); // 3 April 2020
  });

  it("that one date settles needs no warning, nor do days equal to their month", () => {
    expect(told(dated("03/04/2020", "13/02/2020"))).toEqual([]);
    expect(told(dated("05/05/2020"))).toEqual([]);
  });

  it("with both 13/02 and 02/13 is an error that says so, and none of these dates is read", () => {
    const result = dated("03/04/2020", "13/02/2020", "02/13/2020", "2020-01-01", "");
    expect(told(result)).toEqual([
      "date_order_unclear visits.csv:2 start 03/04/2020",
      "date_order_unclear visits.csv:3 start 13/02/2020",
      "dates_both_ways visits.csv:4 start 02/13/2020",
      "date_order_unclear visits.csv:4 start 02/13/2020",
    ]);
    expect(result.problems[2]?.message).toMatch(/“13\/02\/2020”.*“02\/13\/2020”.*3 rows/u);
    expect(result.tables[2]).toMatchObject({ rows: 5, stored: 2, refused: 3 });
  });

  it("with the month first is an error too, never guessed", () => {
    const result = dated("03/04/2020", "02/13/2020");
    expect(told(result)).toEqual([
      "date_order_unclear visits.csv:2 start 03/04/2020",
      "dates_month_first visits.csv:3 start 02/13/2020",
      "date_order_unclear visits.csv:3 start 02/13/2020",
    ]);
  });

  it("is judged by the dates inside ranges too", () => {
    expect(told(dated("..02/13/2020"))[0]).toBe(
      "dates_month_first visits.csv:2 start ..02/13/2020",
    );
  });

  it("with bare numbers is read as a spreadsheet counts days, with one warning", () => {
    const result = dated("43831", "43832", "2020");
    expect(told(result)).toEqual(["excel_serial visits.csv:2 start 43831"]);
    expect(result.problems[0]?.message).toContain("2 rows");
  });

  it("takes “current” as an end only", () => {
    const result = importing({
      young_people: "id\nash",
      institutions: "id\nS1",
      attendances: "young_person,institution,start,end\nash,S1,2020,Current\nash,S1,current,",
    });
    expect(told(result)).toEqual(["date_current_misplaced attendances.csv:3 start current"]);
    expect(result.dataset.attendances[0]?.end).toEqual({
      earliest: null,
      latest: null,
      precision: "current",
      written: "Current",
    });
  });

  it("holds nothing where it says unknown, and hidden marks do not count", () => {
    const result = dated("unknown", "\u200e2020-01-01");
    expect(told(result)).toEqual([]);
    expect(result.dataset.visits.map(({ start }) => start?.written)).toEqual([
      undefined,
      "2020-01-01",
    ]);
  });

  it("refuses an end that is surely before its start, and only then", () => {
    const result = importing({
      incidents: `
        id,date,end
        I1,2020-05-10,2020-05-09
        I2,2020-05-10,2020-05
        I3,2020-05,2020-04
        I4,2020,..2019
        I5,~2020,2019-06
        I6,2020-05-10,2020-05-10`,
    });
    expect(told(result)).toEqual([
      "end_before_start incidents.csv:2 end 2020-05-09",
      "end_before_start incidents.csv:4 end 2020-04",
      "end_before_start incidents.csv:5 end ..2019",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { exactDay, writtenDate } from "../../src/generate/writtenDate.ts";
import { formatIsoDay, type RecordedDate } from "../../src/model/days.ts";

/** A date as `precision first..last`. */
function reading(written: string): string {
  const { precision, earliest, latest } = writtenDate(written);
  return `${precision} ${end(earliest)}..${end(latest)}`;
}

function end(day: RecordedDate["earliest"]): string {
  return day === null ? "" : formatIsoDay(day);
}

describe("writtenDate", () => {
  it.each([
    ["2020-02-29", "day 2020-02-29..2020-02-29"],
    ["2020-02", "month 2020-02-01..2020-02-29"],
    ["2019", "year 2019-01-01..2019-12-31"],
    ["2019/20", "academic_year 2019-09-01..2020-08-31"],
    ["~2019-11", "about 2019-10-01..2019-12-31"],
    ["~2020-01", "about 2019-12-01..2020-02-29"],
    ["~2019-12", "about 2019-11-01..2020-01-31"],
    ["2020-01..2020-03", "between 2020-01-01..2020-03-31"],
    ["..2020-03", "by ..2020-03-31"],
    ["2020-03..", "not_before 2020-03-01.."],
    ["current", "current .."],
  ])("reads %s", (written, read) => {
    expect(reading(written)).toBe(read);
    expect(writtenDate(written).written).toBe(written);
  });

  it("refuses a day the calendar does not have", () => {
    expect(() => writtenDate("2019-02-29")).toThrow(RangeError);
    expect(() => writtenDate("soon")).toThrow(RangeError);
  });
});

describe("exactDay", () => {
  it("is the date its own text stands for", () => {
    expect(exactDay(18614)).toEqual(writtenDate("2020-12-18"));
  });
});

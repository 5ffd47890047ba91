import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate, dayNumber, formatIsoDay } from "../../src/model/days.ts";

const MS_A_DAY = 86_400_000;

describe("dayNumber", () => {
  it("counts days from 1970-01-01", () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2020, 2, 29)).toBe(18321);
    expect(dayNumber(1906, 6, 21)).toBe(-23205);
  });

  it("knows no 31 February, no 29 February 2023 and no month 13", () => {
    expect(dayNumber(2020, 2, 31)).toBeNull();
    expect(dayNumber(2023, 2, 29)).toBeNull();
    expect(dayNumber(1900, 2, 29)).toBeNull();
    expect(dayNumber(2020, 13, 1)).toBeNull();
    expect(dayNumber(2020, 1, 0)).toBeNull();
  });

  it("agrees with the language's own calendar, and comes back as it went", () => {
    fc.assert(
      fc.property(fc.integer({ min: -250_000, max: 250_000 }), (day) => {
        const { year, month, day: d } = calendarDate(day);
        expect(dayNumber(year, month, d)).toBe(day);
        expect(Date.UTC(year, month - 1, d) / MS_A_DAY).toBe(day);
      }),
    );
  });

  it("is written as year, month, day", () => {
    expect(formatIsoDay(18352)).toBe("2020-03-31");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schoolDaysAtMost } from "../../../src/analysis/contexts/schoolDays.ts";
import { dayNumber } from "../../../src/model/days.ts";

const day = (year: number, month: number, of: number) => dayNumber(year, month, of) ?? NaN;

describe("schoolDaysAtMost", () => {
  it.each([
    ["a week", day(2020, 3, 2), day(2020, 3, 8), 5],
    ["a Saturday and a Sunday", day(2020, 3, 7), day(2020, 3, 8), 0],
    ["a summer holiday", day(2019, 7, 21), day(2019, 9, 1), 0],
    ["a day before and a day after it", day(2021, 7, 20), day(2021, 9, 1), 2],
    ["a winter holiday over the year's end", day(2020, 12, 21), day(2021, 1, 3), 0],
    ["one day on end", day(2020, 3, 2), day(2020, 3, 2), 1],
    ["nothing", day(2020, 3, 2), day(2020, 3, 1), 0],
    ["before 1970", day(1969, 12, 15), day(1969, 12, 20), 5],
  ])("counts %s", (_, from, to, days) => {
    expect(schoolDaysAtMost(from, to)).toBe(days);
  });

  it("adds up over stretches that follow each other, and is never more than the days", () => {
    const anyDay = fc.integer({ min: -4000, max: 25_000 });
    fc.assert(
      fc.property(anyDay, fc.nat(400), fc.nat(400), (from, first, second) => {
        const middle = from + first;
        const to = middle + second;
        const whole = schoolDaysAtMost(from, to);
        expect(whole).toBe(schoolDaysAtMost(from, middle) + schoolDaysAtMost(middle + 1, to));
        expect(whole).toBeLessThanOrEqual(to - from + 1);
      }),
    );
  });
});

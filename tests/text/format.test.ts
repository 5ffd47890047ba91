import { describe, expect, it } from "vitest";
import type { RecordedDate } from "../../src/model/days.ts";
import {
  formatCount,
  formatCounted,
  formatExactly,
  formatList,
  formatMeasure,
  formatPercent,
  formatRecordedDate,
  formatSpell,
} from "../../src/text/format.ts";
import { day } from "../support/sketch.ts";

const march: RecordedDate = {
  ...day("2020-03-01"),
  latest: 18352,
  precision: "month",
  written: "2020-03",
};

describe("numbers in words", () => {
  it("parts thousands and agrees with its noun", () => {
    expect(formatCount(33802)).toBe("33,802");
    expect(formatCounted(1, "young person", "young people")).toBe("1 young person");
    expect(formatCounted(0, "young person", "young people")).toBe("0 young people");
  });

  it("gives a share only of something", () => {
    expect(formatPercent(5, 7)).toBe("71 %");
    expect(formatPercent(0, 0)).toBe("none");
  });

  it("gives a measure no more digits than the data can bear", () => {
    expect(formatMeasure(0.417345)).toBe("0.417");
    expect(formatMeasure(231.0714285714)).toBe("231");
    expect(formatMeasure(12)).toBe("12");
    expect(formatMeasure(NaN)).toBe("not defined");
  });

  it("gives researchers the digits by which they compare tools", () => {
    expect(formatExactly(266053.98999916)).toBe("266,053.99");
    expect(formatExactly(1275.85459818)).toBe("1,275.8546");
    expect(formatExactly(0.000123456789)).toBe("0.000123457");
    expect(formatExactly(0)).toBe("0");
    expect(formatExactly(NaN)).toBe("not defined");
  });
});

describe("dates in words", () => {
  it("are no more exact than they were given", () => {
    expect(formatRecordedDate(day("2020-03-31"))).toBe("31 March 2020");
    expect(formatRecordedDate(march)).toBe("March 2020");
    expect(formatRecordedDate({ ...march, precision: "about", written: "~2020-03" })).toBe(
      "about 2020-03",
    );
    expect(formatRecordedDate({ ...march, precision: "by", earliest: null })).toBe(
      "by 31 March 2020",
    );
    expect(formatRecordedDate({ ...march, precision: "not_before", latest: null })).toBe(
      "not before 1 March 2020",
    );
    expect(formatRecordedDate({ ...march, precision: "year" })).toBe("2020");
    expect(formatRecordedDate({ ...march, precision: "between" })).toBe(
      "between 1 March 2020 and 31 March 2020",
    );
  });

  it("say what is not recorded", () => {
    expect(formatSpell(undefined, undefined)).toBe("dates not recorded");
    expect(formatSpell(day("2020-03-31"), undefined)).toBe("31 March 2020 to end not recorded");
  });
});

describe("formatList", () => {
  it("joins as a sentence does", () => {
    expect(formatList([])).toBe("");
    expect(formatList(["a"])).toBe("a");
    expect(formatList(["a", "b", "c"])).toBe("a, b and c");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordedDate } from "../../src/model/days.ts";
import { overlapOf, spellOf } from "../../src/model/spell.ts";
import { day } from "../support/sketch.ts";

const current: RecordedDate = {
  earliest: null,
  latest: null,
  precision: "current",
  written: "current",
};

function spell(from: string, to: string) {
  return spellOf(from === "" ? undefined : day(from), to === "" ? undefined : day(to), null);
}

describe("overlapOf", () => {
  it("counts the last day of one as the first of another", () => {
    const a = spell("2020-01-01", "2020-01-31");
    expect(overlapOf(a, spell("2020-01-31", "2020-02-28"))).toBe("certain");
    expect(overlapOf(a, spell("2020-02-01", "2020-02-28"))).toBe("none");
  });

  it("takes an unknown date for neither always nor never", () => {
    expect(overlapOf(spell("", ""), spell("2020-01-01", "2020-01-31"))).toBe("possible");
    expect(overlapOf(spell("", ""), spell("", ""))).toBe("possible");
  });

  it("lets known ends that exclude each other make no overlap", () => {
    expect(overlapOf(spell("2020-02-01", ""), spell("", "2020-01-31"))).toBe("none");
  });

  it("is only possible within the looseness of a month", () => {
    const march: RecordedDate = {
      earliest: day("2020-03-01").earliest,
      latest: day("2020-03-31").latest,
      precision: "month",
      written: "2020-03",
    };
    const fromMarch = spellOf(march, day("2020-12-31"), null);
    expect(overlapOf(fromMarch, spell("2020-01-01", "2020-03-15"))).toBe("possible");
    expect(overlapOf(fromMarch, spell("2020-01-01", "2020-03-31"))).toBe("certain");
    expect(overlapOf(fromMarch, spell("2020-01-01", "2020-02-29"))).toBe("none");
  });

  it("ends a current spell on the as-of day", () => {
    const asOf = day("2020-06-01").earliest;
    const open = spellOf(day("2020-01-01"), current, asOf);
    expect(open.endLatest).toBe(asOf);
    expect(overlapOf(open, spell("2020-06-02", "2020-07-01"))).toBe("none");
    expect(overlapOf(spellOf(day("2020-01-01"), current, null), open)).toBe("possible");
  });

  it("does not depend on which comes first, nor on shifting both", () => {
    const date = fc.tuple(fc.nat(60), fc.nat(10)).map(([from, more]): RecordedDate => ({
      earliest: from,
      latest: from + more,
      precision: "between",
      written: "",
    }));
    const shift = (d: RecordedDate): RecordedDate => ({
      ...d,
      earliest: (d.earliest ?? 0) + 1000,
      latest: (d.latest ?? 0) + 1000,
    });
    fc.assert(
      fc.property(date, date, date, date, (a, b, c, d) => {
        const forth = overlapOf(spellOf(a, b, null), spellOf(c, d, null));
        expect(overlapOf(spellOf(c, d, null), spellOf(a, b, null))).toBe(forth);
        expect(
          overlapOf(spellOf(shift(a), shift(b), null), spellOf(shift(c), shift(d), null)),
        ).toBe(forth);
      }),
    );
  });
});
